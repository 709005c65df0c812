import { fill } from '../../i18n/fill.ts';
import { dateAt, duration, localDay, timeAt, wallAt, weekdayName } from '../../i18n/format.ts';
import { DAY_MS } from '../../domain/calendar/index.ts';
import type { Bilingual } from '../../domain/facts.ts';
import type { Entry, EntryKind, Reading } from '../../domain/sla/index.ts';
import type { DueAnswer } from './model.ts';
import { tally, type Words } from './words.ts';

/** A row of the ledger in words; `detail` says when and, for what is skipped, how long. */
export type Row = { kind: EntryKind | 'filed' | 'due'; title: string; detail: string; counted: string; total: string };

/** The whole account in words, from filing to due, in the zone in which the clock runs. */
export function rowsOf(answer: DueAnswer, zone: string, words: Words): Row[] {
  const { labels } = words;
  const { filedAt, dueAt, entries, reading } = answer;
  const amount = (value: number) => amountText(value, answer, words);
  const moment = (at: number) => {
    const there = `${dateAt(at, reading.timeZone, words.locale)}, ${timeAt(at, reading.timeZone, words.locale)}`;
    const here = `${weekdayAt(at, zone, words)} ${timeAt(at, zone, words.locale)}`;
    return sameWall(at, zone, reading.timeZone)
      ? there
      : `${there} (${fill(labels.ledger.yourTime, { moment: here })})`;
  };
  return [
    { kind: 'filed', title: labels.ledger.filed, detail: moment(filedAt), counted: '', total: amount(0) },
    ...entries.map((entry) => ({
      kind: entry.kind,
      title: titleOf(entry, answer, words),
      detail: detailOf(entry, answer, words),
      counted: entry.counted > 0 ? amount(entry.counted) : '–',
      total: amount(entry.total),
    })),
    {
      kind: 'due',
      title: labels.ledger.due,
      detail: moment(dueAt),
      counted: '',
      total: amount(entries.at(-1)?.total ?? 0),
    },
  ];
}

const inDays = ({ target }: DueAnswer) => target.unit === 'day';

const amountText = (value: number, answer: DueAnswer, { labels, locale }: Words) =>
  inDays(answer) ? fill(labels.ledger.days, { n: value }) : tally(value, locale);

function titleOf(entry: Entry, { applied, reading }: DueAnswer, { labels, locale }: Words): string {
  const { kinds } = labels.ledger;
  const { kind, endAt, total } = entry;
  if (kind === 'counted') return fill(kinds[applied.clock], { n: total });
  if (kind === 'holiday') {
    const names = holidaysIn(entry, reading).map((name) => name[locale]);
    return names.length > 0 ? fill(kinds.named, { names: [...new Set(names)].join(', ') }) : kinds.holiday;
  }
  return kinds[kind === 'night' && isMidnight(endAt, reading.timeZone) ? 'evening' : kind];
}

/** The public holidays of a stretch, by the local days of the clock. */
function holidaysIn({ startAt, endAt }: Entry, { holidays, timeZone }: Reading): Bilingual[] {
  const [first, last] = [startAt, endAt - 1].map((at) => Date.parse(localDay(at, timeZone)) / DAY_MS);
  return Object.entries(holidays?.holidays ?? {}).flatMap(([date, name]) => {
    const day = Date.parse(date) / DAY_MS;
    return first !== undefined && last !== undefined && day >= first && day <= last ? [name] : [];
  });
}

function detailOf(entry: Entry, answer: DueAnswer, words: Words): string {
  const { labels, locale } = words;
  const { timeZone } = answer.reading;
  const { kind, startAt, endAt } = entry;
  if (kind === 'counted' && inDays(answer)) {
    const day = dateAt(startAt, timeZone, locale);
    if (isMidnight(endAt, timeZone)) return day;
    return fill(labels.ledger.untilTime, { day, time: timeAt(endAt, timeZone, locale) });
  }
  const when = rangeText(startAt, endAt, timeZone, words);
  return kind === 'counted' ? when : fill(labels.ledger.lasting, { when, length: duration(endAt - startAt, locale) });
}

/** Whole days by their dates, `samedi 21 et dimanche 22`; else `vendredi 17 h 00 à minuit`. */
function rangeText(startAt: number, endAt: number, timeZone: string, words: Words): string {
  const { labels } = words;
  const last = endAt - 1;
  if (isMidnight(startAt, timeZone) && isMidnight(endAt, timeZone)) {
    const first = dayText(startAt, timeZone, words);
    if (sameDay(startAt, last, timeZone)) return first;
    const joint = endAt - startAt < 60 * 3_600_000 ? labels.ledger.onDays.and : labels.ledger.onDays.range;
    return fill(joint, { first, last: dayText(last, timeZone, words) });
  }
  const from = `${weekdayAt(startAt, timeZone, words)} ${timeAt(startAt, timeZone, words.locale)}`;
  const oneDay = sameDay(startAt, last, timeZone);
  const to = midnightOr(endAt, timeZone, words);
  const weekday = weekdayAt(isMidnight(endAt, timeZone) ? last : endAt, timeZone, words);
  return fill(labels.ledger.from, { from, to: oneDay ? to : `${weekday} ${to}` });
}

/** The end of a day is midnight; its start is 0 h 00, so that nobody takes one for the other. */
const midnightOr = (at: number, timeZone: string, { labels, locale }: Words) =>
  isMidnight(at, timeZone) ? labels.ledger.midnight : timeAt(at, timeZone, locale);

const weekdayAt = (at: number, timeZone: string, { locale }: Words) =>
  weekdayName(wallAt(at, timeZone).weekday, locale);

/** `samedi 21`. */
const dayText = (at: number, timeZone: string, words: Words) =>
  `${weekdayAt(at, timeZone, words)}\u00a0${wallAt(at, timeZone).day}`;

function isMidnight(at: number, timeZone: string): boolean {
  const { hour, minute } = wallAt(at, timeZone);
  return hour === 0 && minute === 0;
}

function sameDay(a: number, b: number, timeZone: string): boolean {
  const [one, other] = [wallAt(a, timeZone), wallAt(b, timeZone)];
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

const sameWall = (at: number, a: string, b: string) => JSON.stringify(wallAt(at, a)) === JSON.stringify(wallAt(at, b));
