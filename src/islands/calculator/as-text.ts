import { fill } from '../../i18n/fill.ts';
import { edgeNames } from './edge-names.ts';
import { nextLines } from './next-words.ts';
import { notesOf } from './notes.ts';
import { rangeOf, shownAt } from './range.ts';
import { rowsOf } from './rows.ts';
import type { Shown } from './shown.ts';
import { momentText } from './words.ts';

/** The whole answer as plain text, to be forwarded: the moment, why, what it rests on, what follows, and the link. */
export function asText(shown: Shown, link: string): string {
  const { answer, form, words, holidays } = shown;
  const { asText: text, aim, tags } = words.labels;
  const moment = (at: number, zone: string) => ({ moment: momentText(at, zone, words) });
  const rows = rowsOf(answer, form.zone, words)
    .filter(({ kind }) => kind !== 'filed' && kind !== 'due')
    .map((row) => fill(row.kind === 'counted' ? text.rowCounted : text.row, row));
  const notes = notesOf(shown).map(({ title, tag, text: said }) =>
    tag ? fill(text.note, { title, tag: tags[tag], text: said }) : fill(text.plainNote, { title, text: said }),
  );
  const range = rangeOf(answer, form, holidays);
  const [first, last] = range ? edgeNames(range, words) : [];
  const edges = range && {
    from: `${momentText(range.earliest.at, form.zone, words)} (${first ?? ''})`,
    to: `${momentText(range.latest.at, form.zone, words)} (${last ?? ''})`,
  };
  return [
    ...headingOf(shown),
    fill(text.utc, moment(shownAt(answer), 'UTC')),
    ...(edges ? [fill(text.range, edges)] : []),
    aim,
    '',
    text.why,
    ...rows,
    '',
    text.rests,
    ...notes,
    '',
    text.next,
    ...nextLines(shown).map((line) => `- ${line}`),
    '',
    link,
  ].join('\n');
}

/** What is asked and what is answered, in two sentences. */
export function headingOf({ answer, form, words }: Shown): string[] {
  const { asText: text } = words.labels;
  const { offer, filedAt, dueAt, byAt } = answer;
  const tier = offer.tiers.length > 1 ? offer.tiers.find(({ id }) => id === form.tier)?.name : undefined;
  const subject = [offer.name, tier, form.priority].filter(Boolean).join(', ');
  const moment = (at: number) => momentText(at, form.zone, words);
  return byAt === undefined
    ? [fill(text.first, { subject, moment: moment(dueAt) }), fill(text.filed, { moment: moment(filedAt) })]
    : [fill(text.fileBy, { subject, moment: moment(filedAt) }), fill(text.by, { moment: moment(byAt) })];
}
