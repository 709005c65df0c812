import { HOUR_MS } from '../../domain/calendar/index.ts';
import { fill } from '../../i18n/fill.ts';
import { clock, clockText, dateAt, duration, timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CalculatorFacts } from './facts.ts';
import { offerOf, type Form } from './form.ts';
import { entitledTo, type DueAnswer } from './model.ts';
import type { Cell, WeekMap } from './week.ts';
import { targetText, type Words } from './words.ts';

/** The wait as a cell shows it: whole hours, half an hour counting as one, or minutes below one hour. */
export function textOf(waitMs: number | undefined): string {
  if (waitMs === undefined) return '–';
  return waitMs < HOUR_MS ? `${Math.floor(waitMs / 60_000)}′` : String(Math.round(waitMs / HOUR_MS));
}

/** A full hour: `9 h` or `09:00`. */
export const hourText = (hour: number, locale: Locale): string =>
  locale === 'fr' ? `${hour}\u00a0h` : clock(hour, 0, locale);

/**
 * What a cell says to those who hear it: how long, when, and whether the reader’s case is filed within that hour. It
 * begins with what the cell shows, so that it can be called by it.
 */
export function nameOf({ date, time, waitMs, own }: Cell, { labels, locale }: Words): string {
  const when = `${dateAt(Date.parse(`${date}T00:00Z`), 'UTC', locale)}, ${clockText(time, locale)}`;
  if (waitMs === undefined) return fill(labels.week.skipped, { when });
  const [shown, exact] = [textOf(waitMs), duration(waitMs, locale)];
  const wait = exact.startsWith(shown) ? exact : `${shown}${labels.week.colon} ${exact}`;
  const said = fill(labels.week.cell, { wait, when });
  return own ? `${said}, ${labels.week.own}` : said;
}

/** The tier, its target, and the range of waits. */
export function captionOf(map: WeekMap, tier: string, form: Form, facts: CalculatorFacts, words: Words) {
  const { labels, locale } = words;
  const entitled = entitledTo(form, facts, { tier });
  const [from, to] = [duration(map.shortestMs, locale), duration(map.longestMs, locale)];
  return {
    title: offerOf(facts, form.offer)?.tiers.find(({ id }) => id === tier)?.name ?? tier,
    target: 'kind' in entitled ? '' : targetText(entitled.target, entitled.applied.clock, words),
    waits: from === to ? fill(labels.week.even, { wait: from }) : fill(labels.week.waits, { from, to }),
  };
}

/** The key to the marked cell: an hour stands for its beginning, the case may be filed within it. */
export function ownText({ filedAt, dueAt }: DueAnswer, zone: string, { labels, locale }: Words): string {
  const wait = duration(dueAt - filedAt, locale);
  return fill(labels.week.key, { date: dateAt(filedAt, zone, locale), time: timeAt(filedAt, zone, locale), wait });
}
