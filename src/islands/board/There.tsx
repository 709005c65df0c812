import { localTimeAt, type Clocks, type ServiceHours } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import { timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { View } from './Bands.tsx';

type Props = {
  hours: ServiceHours;
  /** Undefined until the browser knows: the line is kept free. */
  view: View | undefined;
  clocks: Clocks;
  labels: Strings['board'];
  locale: Locale;
};

/** What time it is where they answer; where several clocks may be meant, from the earliest to the latest of them. */
export function There({ hours, ...props }: Props) {
  if (typeof hours === 'string' || hours.zones.length === 0) return null;
  return <p class="there">{props.view ? words(hours.zones, props.view, props) : '\u00a0'}</p>;
}

function words(zones: readonly string[], view: View, { clocks, labels, locale }: Omit<Props, 'hours'>): string {
  const times = zones.map((zone) => localTimeAt(view.nowAt, zone, clocks)).sort((a, b) => a - b);
  const [first = 0, last = first] = [times.at(0), times.at(-1)];
  const said = (at: number) => timeAt(at, 'UTC', locale);
  if (first !== last) return fill(labels.thereNow.range, { from: said(first), to: said(last) });
  const { weekday, day } = wallAt(first, 'UTC');
  const other = day === wallAt(view.nowAt, view.timeZone).day ? '' : `${weekdayName(weekday, locale, 'short')}\u00a0`;
  return fill(labels.thereNow.one, { time: other + said(first), city: zoneCity(zones[0] ?? 'UTC', locale) });
}
