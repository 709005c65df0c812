import type { PublicHolidays } from '../../domain/calendar/index.ts';
import { daysSaid } from '../../domain/sla/index.ts';
import { fill } from '../../i18n/fill.ts';
import { clockText, dateText, localDay } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import { inRegion } from './form.ts';
import type { Shown } from './shown.ts';
import { amountText, capital, daysInWords, printed } from './words.ts';

/** Something that the answer rests on; the tag says who says so: `read` is us, `chosen` the reader, `unsaid` nobody. */
export type Note = { id: string; title: string; tag?: 'read' | 'chosen' | 'unsaid' | undefined; text: string };

/** Every assumption of an answer, so that nothing that a source leaves unsaid is filled in silently. */
export function notesOf(shown: Shown): Note[] {
  const { answer, words } = shown;
  const { notes } = words.labels;
  if (answer.applied.clock === '24x7') return [...conditionNotes(shown), { id: 'always', ...notes.always }];
  return [
    ...conditionNotes(shown),
    ...exceptionNote(shown),
    ...otherClockNote(shown),
    ...zoneNote(shown),
    ...daysNote(shown),
    ...otherHoursNotes(shown),
    ...(answer.target.unit === 'day' ? [{ id: 'business-days', tag: 'read' as const, ...notes.businessDays }] : []),
    ...holidaysNotes(shown),
  ];
}

/** The rules of the source that changed the target, as the reader answered. */
export function conditionNotes({ answer: { offer, changedBy, target }, form, words }: Shown): Note[] {
  const { condition } = words.labels.notes;
  return offer.conditions
    .filter(({ id }) => changedBy.includes(id))
    .flatMap(({ id, text, countsAs, within }) => {
      const own = offer.targets.find((one) => one.tier === target.tier && one.severity === target.severity);
      const differs = within && own && (own.amount !== within.amount || own.unit !== within.unit);
      const values = { severity: form.priority, counted: target.severity };
      const said = countsAs ? `${text} ${fill(condition.counts, values)}` : text;
      const note: Note = { id, title: condition.title, text: said };
      if (!differs) return [note];
      const before = fill(condition.before, { amount: amountText(own, words) });
      return [note, { id: `${id}-reading`, title: condition.title, tag: 'read' as const, text: before }];
    });
}

function exceptionNote({ answer: { applied, region, target, offer }, words: { labels } }: Shown): Note[] {
  const exception = offer.exceptions.find(({ id }) => id === applied.exception);
  if (!exception) return [];
  const { title, text } = labels.notes.exception;
  const tier = offer.tiers.find(({ id }) => id === target.tier)?.name ?? target.tier;
  const said = fill(text, { rule: exception.text, tier });
  return [{ id: 'exception', title: fill(title, { region: region.name }), tag: 'read', text: said }];
}

/** Two sources, or two tables of one, that give a target different clocks. */
function otherClockNote({ answer: { applied, target, offer }, words: { labels } }: Shown): Note[] {
  if (!target.otherClock || applied.exception) return [];
  const { title, text } = labels.notes.otherClock;
  const tier = offer.tiers.find(({ id }) => id === target.tier)?.name ?? target.tier;
  const clocks = { clock: labels.clockNames[target.clock], other: labels.clockNames[target.otherClock] };
  return [{ id: 'other-clock', title, tag: 'read', text: fill(text, { tier, severity: target.severity, ...clocks }) }];
}

function zoneNote({ answer: { region, reading, applied, offer }, form, words: { labels, locale } }: Shown): Note[] {
  if (region.timeZone !== 'unsaid') return [];
  const { zone } = labels.notes;
  const text = applied.clock === '24x5' ? zone['24x5'] : zone.hours;
  const city = zoneCity(reading.timeZone, locale);
  const tag = reading.timeZone === inRegion(offer, region.id, form.zone).hours ? 'read' : 'chosen';
  return [{ id: 'zone', title: zone.title, tag, text: fill(text, { city, ...printed(region, locale) }) }];
}

function daysNote({ answer: { region, reading, applied }, words }: Shown): Note[] {
  if (daysSaid(region, applied.clock) !== 'unsaid') return [];
  const { days } = words.labels.notes;
  const text = applied.clock === '24x5' ? days['24x5'] : days.hours;
  const said = fill(text, { days: capital(daysInWords(reading.days, words)) });
  const tag = reading.days.join() === region.readings.days.join() ? 'read' : 'chosen';
  return [{ id: 'days', title: days.title, tag, text: said }];
}

/** Hours that another source gives; they do not matter to a clock that runs day and night. */
function otherHoursNotes({ answer: { region, reading, applied }, words }: Shown): Note[] {
  if (applied.clock === '24x5') return [];
  const { title, text } = words.labels.notes.otherHours;
  return (region.otherHours ?? []).map(({ opens, closes, days }, i) => {
    const [from, to] = [clockText(opens, words.locale), clockText(closes, words.locale)];
    const said = fill(text, { opens: from, closes: to, days: daysInWords(days ?? reading.days, words) });
    return { id: `other-hours-${i}`, title, tag: 'read' as const, text: said };
  });
}

function holidaysNotes({ answer: { region, offer, filedAt, dueAt, reading }, facts, words }: Shown): Note[] {
  if (region.holidays !== 'unsaid') return [];
  const { title, none, added, beyond } = words.labels.notes.holidays;
  const { holidays } = reading;
  if (!holidays) return [{ id: 'holidays', title, tag: 'unsaid', text: fill(none, { vendor: offer.vendor }) }];
  const country = facts.holidays.find(({ id }) => id === holidays.country)?.name ?? holidays.country;
  const until = dateText(holidays.knownUntil, words.locale);
  const from = dateText(holidays.knownFrom, words.locale);
  const note: Note = { id: 'holidays', title, tag: 'chosen', text: fill(added, { country, vendor: offer.vendor }) };
  if (isKnown(holidays, filedAt, reading.timeZone) && isKnown(holidays, dueAt, reading.timeZone)) return [note];
  return [note, { id: 'holidays-beyond', title, tag: 'unsaid', text: fill(beyond, { country, from, until }) }];
}

/** Whether an instant lies within the local days, both inclusive, for which holidays are known. */
export function isKnown({ knownFrom, knownUntil }: PublicHolidays, at: number, timeZone: string): boolean {
  const day = localDay(at, timeZone);
  return knownFrom <= day && day <= knownUntil;
}
