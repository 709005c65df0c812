import { fill } from '../../i18n/fill.ts';
import { clock, clockText, dateAt, duration } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CalculatorFacts } from './facts.ts';
import { offerOf, type Form } from './form.ts';
import { entitledTo } from './model.ts';
import type { Cell, WeekMap } from './week.ts';
import { targetText, type Words } from './words.ts';

const HOUR_MS = 3_600_000;

/** The wait as a cell shows it: whole hours, rounded, or minutes below one hour. */
export function textOf(waitMs: number | undefined, locale: Locale): string {
  if (waitMs === undefined) return '–';
  if (waitMs < HOUR_MS) return duration(waitMs, locale).replace(/\D+$/, '′');
  return String(Math.round(waitMs / HOUR_MS));
}

/** A full hour: `9 h` or `09:00`. */
export const hourText = (hour: number, locale: Locale): string =>
  locale === 'fr' ? `${hour}\u00a0h` : clock(hour, 0, locale);

/** What a cell says to those who hear it: when, how long, and whether it is the reader’s own hour. */
export function nameOf({ date, time, waitMs, own }: Cell, { labels, locale }: Words): string {
  const when = `${dateAt(Date.parse(`${date}T00:00Z`), 'UTC', locale)}, ${clockText(time, locale)}`;
  if (waitMs === undefined) return fill(labels.week.skipped, { when });
  const said = fill(labels.week.cell, { when, text: textOf(waitMs, locale), wait: duration(waitMs, locale) });
  return own ? `${said}, ${labels.race.mine}` : said;
}

/** From the shortest wait of the map to more than two days. */
export function tintOf(waitMs: number | undefined, { shortestMs }: WeekMap): string {
  if (waitMs === undefined) return '';
  if (waitMs === shortestMs) return 'w0';
  const limits = [12, 24, 48].map((hours) => hours * HOUR_MS);
  return `w${limits.filter((limit) => waitMs > limit).length + 1}`;
}

export function captionOf(map: WeekMap, tier: string, form: Form, facts: CalculatorFacts, words: Words) {
  const { labels, locale } = words;
  const entitled = entitledTo(form, facts, { tier });
  const { shortestMs, longestMs } = map;
  const [from, to] = [duration(shortestMs, locale), duration(longestMs, locale)];
  return {
    title: offerOf(facts, form.offer)?.tiers.find(({ id }) => id === tier)?.name ?? tier,
    target: 'kind' in entitled ? '' : targetText(entitled.target, entitled.applied.clock, words),
    waits: shortestMs === longestMs ? fill(labels.week.even, { wait: from }) : fill(labels.week.waits, { from, to }),
  };
}

/** A cell of the map: the day from Monday, 0, and the hour. */
export type Place = readonly [day: number, hour: number];

/** Where a key leads from a cell; undefined for a key that is not ours. Home and End stay in the row, with Ctrl in the map. */
export function stepBy(key: string, ctrl: boolean, [day, hour]: Place): Place | undefined {
  const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);
  switch (key) {
    case 'ArrowLeft':
      return [within(day - 1, 6), hour];
    case 'ArrowRight':
      return [within(day + 1, 6), hour];
    case 'ArrowUp':
      return [day, within(hour - 1, 23)];
    case 'ArrowDown':
      return [day, within(hour + 1, 23)];
    case 'Home':
      return [0, ctrl ? 0 : hour];
    case 'End':
      return [6, ctrl ? 23 : hour];
    default:
      return undefined;
  }
}
