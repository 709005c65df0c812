import type { WeekdayName } from '../../domain/facts.ts';
import type { CompareFacts, WaitOffer } from './facts.ts';

/** What the reader has chosen on the page. */
export type Asked = {
  /** The tiers that were added to the first two. */
  tiers: readonly string[];
  /** Only the rows that differ. */
  differences: boolean;
  waits: WaitsAsked;
  /** Answers by the id of the need; one that is missing does not matter to the reader. */
  needs: Readonly<Record<string, string>>;
};

/** Whose waits are shown. `hours` is the zone in which the region’s printed hours are read. */
export type WaitsAsked = {
  offer: string;
  region: string;
  severity: string;
  hours: string;
  /** When the reader files; at any hour of the year where it is missing. */
  pattern?: PatternAsked | undefined;
};

/** The shares of cases, in percent, that may be filed in the hours of a pattern. */
export const shares = [100, 90, 75, 50] as const;

/** Local clock times `HH:mm` in `zone`, as typed, so that either may be empty; `share` is a percentage. */
export type PatternAsked = { days: readonly WeekdayName[]; from: string; to: string; zone: string; share: number };

/** The page as it stands before anybody has chosen: as the server has drawn it. */
export function firstAsked({ offers: [offer], region }: CompareFacts): Asked {
  const waits = offer ? firstIn(offer, region) : { offer: '', region, severity: '', hours: 'UTC' };
  return { tiers: [], differences: false, waits, needs: {} };
}

/** Office hours, by the clock of the reader’s device. */
export const firstPattern = (zone: string): PatternAsked => ({
  ...{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00', zone, share: 100 },
});

/** The first choices within an offer: its second severity, which is where tiers differ. */
export function firstIn({ id, regions, severities }: WaitOffer, wanted = ''): WaitsAsked {
  const region = regions.find((one) => one.id === wanted) ?? regions[0];
  const severity = (severities[1] ?? severities[0])?.id ?? '';
  return { offer: id, region: region?.id ?? '', severity, hours: region?.readings.timeZones[0] ?? 'UTC' };
}
