import { DAY_MS, HOUR_MS } from '../../domain/calendar/index.ts';
import { fill } from '../../i18n/fill.ts';
import { duration } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { targetIn } from '../../i18n/target-text.ts';
import { spanText, weekDaysText } from '../../i18n/week-text.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { PatternAsked, WaitsAsked } from './asked.ts';
import { waitAlike, type Lane } from './lanes.ts';
import type { Scale } from './squares.ts';
import type { TierWaits } from './waits.ts';

/** What every text about waits needs to be written. */
export type WaitWords = { labels: Strings['compare']['tools']['waits']; locale: Locale };

const NBSP = '\u00a0';

/** `69 h`, `21 h 52`; of a mean, whole minutes. */
export const waitText = (ms: number, { locale }: WaitWords): string => duration(ms, locale);

/** `2 j 21 h` for what is longer than two days, which nobody reads in hours. */
export function inDays(ms: number, { labels }: WaitWords): string | undefined {
  if (ms < 2 * DAY_MS) return undefined;
  const { day, hour } = labels.words.unitShort;
  const [days, hours] = [Math.floor(ms / DAY_MS), Math.floor((ms % DAY_MS) / HOUR_MS)];
  return [`${days}${NBSP}${day}`, ...(hours > 0 ? [`${hours}${NBSP}${hour}`] : [])].join(' ');
}

/** `12 h`, `2 j`: a tick of the line of time. */
export const tickText = (ms: number, { stepMs }: Scale, words: WaitWords): string =>
  stepMs >= DAY_MS ? `${ms / DAY_MS}${NBSP}${words.labels.words.unitShort.day}` : waitText(ms, words);

export const laneTarget = ({ target, clock }: Pick<Lane, 'target' | 'clock'>, { labels }: WaitWords): string =>
  targetIn(target, clock, labels.words);

/** `Business, Expert Success Plan`. */
export const laneName = ({ tiers }: Lane, { labels }: WaitWords): string =>
  tiers
    .map(({ tier, table }) => (table ? fill(labels.table[table], { tier: tier.name }) : tier.name))
    .join(labels.table.and);

/** When the cases are filed: `à toute heure`, `du lundi au vendredi, 9 h 00 à 18 h 00 (Paris)`. */
export function whenText(pattern: PatternAsked | undefined, words: WaitWords): string {
  const { said, own } = words.labels;
  if (!pattern) return said.any;
  const shares: Record<number, string> = own.shares;
  return fill(pattern.share < 100 ? said.mostly : said.own, {
    ...patternValues(pattern, words),
    share: shares[pattern.share] ?? `${pattern.share} %`,
  });
}

const patternValues = ({ days, from, to, zone }: PatternAsked, { labels, locale }: WaitWords) => ({
  days: weekDaysText(days, labels.words, locale),
  hours: spanText({ opens: from, closes: to }, labels.words, locale),
  city: zoneCity(zone, locale),
});

/** What the figures say of the first two tiers of an offer, in plain words. */
export function inWords(rows: readonly TierWaits[], { severity, pattern }: WaitsAsked, words: WaitWords): string[] {
  const { said, problems } = words.labels;
  const [slower, faster] = rows.filter(({ table }) => table !== 'other');
  if (!slower?.waits) return [problems.beyond];
  const targets = [slower, faster ?? slower].map((row) => laneTarget(row, words));
  const values = {
    severity,
    when: whenText(pattern, words),
    slower: slower.tier.name,
    faster: faster?.tier.name ?? '',
  };
  const medians = [slower, faster ?? slower].map(({ waits }) => waits?.medianMs ?? 0);
  const [first = 0, second = 0] = medians;
  const lengths = { first: waitText(first, words), second: waitText(second, words) };
  const [one = '', two = ''] = targets;
  const isEven = [slower, faster].every((row) => !row?.waits || waitAlike(row.waits));
  const gainMs = slower.waits.meanMs - (faster?.waits?.meanMs ?? slower.waits.meanMs);
  return [
    fill(isEven ? said.even : !faster ? said.one : first === second ? said.alike : said.two, { ...values, ...lengths }),
    one === two ? fill(said.target, { first: one }) : fill(said.targets, { first: one, second: two }),
    ...(gainMs >= 60_000 ? [fill(said.gain, { ...values, gain: waitText(gainMs, words) })] : []),
  ];
}
