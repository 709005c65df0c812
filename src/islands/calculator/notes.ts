import { fill } from '../../i18n/fill.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { CalculatorFacts } from './facts.ts';
import type { DueAnswer } from './model.ts';
import { capital, daysText, printed, type Words } from './words.ts';

/** Something that the answer rests on; the tag says who says so: `read` is us, `unsaid` is nobody. */
export type Note = { id: string; title: string; tag?: 'read' | 'unsaid' | undefined; text: string };

/** Every assumption of an answer, so that nothing that a source leaves unsaid is filled in silently. */
export function notesOf(answer: DueAnswer, facts: CalculatorFacts, words: Words): Note[] {
  const { notes } = words.labels;
  if (answer.applied.clock === '24x7') return [{ id: 'always', ...notes.always }];
  return [
    ...exceptionNote(answer, facts, words),
    ...zoneNote(answer, words),
    ...daysNote(answer, words),
    ...(answer.target.unit === 'day' ? [{ id: 'business-days', tag: 'read' as const, ...notes.businessDays }] : []),
    ...holidaysNote(answer, facts, words),
  ];
}

function exceptionNote({ applied, region, target }: DueAnswer, facts: CalculatorFacts, { labels }: Words): Note[] {
  const exception = facts.exceptions.find(({ id }) => id === applied.exception);
  if (!exception) return [];
  const { title, text } = labels.notes.exception;
  const tier = facts.tiers.find(({ id }) => id === target.tier)?.name ?? target.tier;
  const said = fill(text, { rule: exception.text, tier });
  return [{ id: 'exception', title: fill(title, { region: region.name }), tag: 'read', text: said }];
}

function zoneNote({ region, reading, applied }: DueAnswer, { labels, locale }: Words): Note[] {
  if (region.timeZone !== 'unsaid') return [];
  const { zone } = labels.notes;
  const text = applied.clock === '24x5' ? zone['24x5'] : zone.hours;
  const city = zoneCity(reading.timeZone, locale);
  return [{ id: 'zone', title: zone.title, tag: 'read', text: fill(text, { city, ...printed(region, locale) }) }];
}

function daysNote({ region, reading, applied }: DueAnswer, words: Words): Note[] {
  if (region.days !== 'unsaid') return [];
  const { days } = words.labels.notes;
  const text = applied.clock === '24x5' ? days['24x5'] : days.hours;
  const said = fill(text, { days: capital(daysText(reading.days, words)) });
  return [{ id: 'days', title: days.title, tag: 'read', text: said }];
}

function holidaysNote({ region }: DueAnswer, { vendor }: CalculatorFacts, { labels }: Words): Note[] {
  if (region.holidays !== 'unsaid') return [];
  const { title, text } = labels.notes.holidays;
  return [{ id: 'holidays', title, tag: 'unsaid', text: fill(text, { vendor }) }];
}
