import { fill } from '../../i18n/fill.ts';
import { dateAt, timeAt } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { Form } from './form.ts';
import type { Answer, Problem } from './model.ts';
import { localDate, localTime, type Words } from './words.ts';

/** The answer in one sentence. */
export function headline(result: Answer, form: Form, words: Words): string {
  const { labels, locale } = words;
  if (result.kind !== 'due') return Object.values(problemText(result, form, words)).join('. ');
  const { dueAt } = result;
  const [date, time] = [dateAt(dueAt, form.zone, locale, true), timeAt(dueAt, form.zone, locale)];
  return fill(labels.announce, { date, time, city: zoneCity(form.zone, locale) });
}

/** Why there is no due moment, and what to do about it. */
export function problemText(problem: Problem, form: Form, { labels, locale }: Words): { title: string; text: string } {
  if (problem.kind !== 'twice' && problem.kind !== 'never') return labels.problems[problem.kind];
  const { title, text, ask } = labels[problem.kind];
  const values = {
    time: localTime(form.time, locale),
    date: localDate(form.date, locale),
    city: zoneCity(form.zone, locale),
  };
  return { title: fill(title, values), text: `${fill(text, values)} ${ask}` };
}
