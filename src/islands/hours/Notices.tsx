import { offsetChanges, DAY_MS } from '../../domain/calendar/index.ts';
import {
  clockNotices,
  type ClockChanges,
  type ClockNotice,
  type DirectoryFacts,
  type PlaceFacts,
} from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, listText, offsetMsAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sameZone, zoneCity } from '../../i18n/zones.ts';
import type { View } from '../board/Bands.tsx';
import { onClock } from '../board/model.ts';
import { useChosenZone } from '../board/use-chosen-zone.ts';
import type { HoursFacts, Labels } from './facts.ts';
import { rowsOf } from './OfferBoard.tsx';

type Props = {
  facts: HoursFacts;
  place: PlaceFacts | undefined;
  directory: DirectoryFacts | undefined;
  view: View | undefined;
  labels: Labels;
  locale: Locale;
};

/** Which clocks change in the two weeks after what is shown, and what that does to the hours as the reader sees them. */
export function Notices(props: Props) {
  const { view, labels, locale } = props;
  const [zone] = useChosenZone();
  const notices = view && noticesOf(view, clocksInPlay(props, view, zone));
  const [first, ...more] = (notices ?? []).map((it) => sentence(it, labels, locale));
  return (
    <div class={first ? 'clock-news some' : 'clock-news'}>
      <p>{view && (first ?? labels.clocks.none)}</p>
      {more.length > 0 && (
        <details>
          <summary>{fill(labels.clocks.more, { n: more.length })}</summary>
          {more.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </div>
  );
}

function noticesOf({ nowAt, day, timeZone }: View, clocks: Record<string, ClockChanges>): ClockNotice[] {
  const fromAt = day.now === undefined ? day.fromAt : nowAt;
  const reader = offsetChanges((at) => offsetMsAt(at, timeZone), fromAt, fromAt + 15 * DAY_MS);
  return clockNotices(clocks, reader, fromAt);
}

/** The clocks on which the hours of the page are read, without the reader's own. */
function clocksInPlay(
  { facts, place, directory, labels, locale }: Props,
  { timeZone }: View,
  chosen: string | undefined,
): Record<string, ClockChanges> {
  const shown = facts.offers.map((offer) => rowsOf({ offer, facts, place, directory: { directory }, labels, locale }));
  const clocks = shown.flatMap(({ rows, clocks }) =>
    rows.flatMap((row) => {
      const { hours } = onClock(row, chosen);
      if (typeof hours === 'string') return [];
      return hours.zones.flatMap((zone) => {
        const changes = clocks?.changes[zone];
        return changes && !sameZone(zone, timeZone) ? [[zone, changes] as const] : [];
      });
    }),
  );
  return Object.fromEntries(clocks);
}

/** More cities than these say less. */
const NAMED = 3;

function sentence({ day, deltaMs, zones, here }: ClockNotice, labels: Labels, locale: Locale): string {
  const way = labels.clocks[here ? (zones.length > 0 ? 'both' : 'here') : 'others'];
  const named = zones.slice(0, NAMED).map((zone) => zoneCity(zone, locale));
  const rest = zones.length > NAMED ? [fill(labels.clocks.otherZones, { n: zones.length - NAMED })] : [];
  return fill(deltaMs > 0 ? way.forward : way.back, {
    date: dateAt(Date.parse(`${day}T12:00Z`), 'UTC', locale),
    length: duration(deltaMs, locale),
    cities: listText([...named, ...rest], locale),
  });
}
