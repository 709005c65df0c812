import { fill } from '../../i18n/fill.ts';
import type { CalculatorFacts } from './facts.ts';
import type { Form } from './form.ts';
import type { DueAnswer } from './model.ts';
import { notesOf } from './notes.ts';
import { rowsOf } from './rows.ts';
import { momentText, type Words } from './words.ts';

/** The whole answer as plain text, to be forwarded: the moment, why, what it rests on, and the link. */
export function asText(answer: DueAnswer, form: Form, facts: CalculatorFacts, words: Words, link: string): string {
  const { asText: text, aim, tags } = words.labels;
  const tier = facts.tiers.find(({ id }) => id === form.tier)?.name ?? form.tier;
  const moment = (at: number, zone: string) => ({ moment: momentText(at, zone, words) });
  const rows = rowsOf(answer, form.zone, words)
    .filter(({ kind }) => kind !== 'filed' && kind !== 'due')
    .map((row) => fill(row.kind === 'counted' ? text.rowCounted : text.row, row));
  const notes = notesOf(answer, facts, words).map(({ title, tag, text: said }) =>
    tag ? fill(text.note, { title, tag: tags[tag], text: said }) : fill(text.plainNote, { title, text: said }),
  );
  return [
    fill(text.first, { offer: facts.offer, tier, priority: form.priority, ...moment(answer.dueAt, form.zone) }),
    fill(text.filed, moment(answer.filedAt, form.zone)),
    fill(text.utc, moment(answer.dueAt, 'UTC')),
    aim,
    '',
    text.why,
    ...rows,
    '',
    text.rests,
    ...notes,
    '',
    link,
  ].join('\n');
}
