import { fill } from '../../i18n/fill.ts';
import { dateAt, timeAt } from '../../i18n/format.ts';
import { zoneCity } from '../../i18n/zones.ts';
import type { CalculatorFacts, Link } from './facts.ts';
import { offerOf, type Form } from './form.ts';
import type { Answer, Problem } from './model.ts';
import { shownAt } from './range.ts';
import { localDate, localTime, type Words } from './words.ts';

/** The answer in one sentence. */
export function headline(result: Answer, form: Form, facts: CalculatorFacts, words: Words): string {
  const { labels, locale } = words;
  if (result.kind !== 'due') {
    const { title, text } = problemText(result, form, facts, words);
    return `${title}. ${text}`;
  }
  const at = shownAt(result);
  const [date, time] = [dateAt(at, form.zone, locale, true), timeAt(at, form.zone, locale)];
  const sentence = result.byAt === undefined ? labels.announce : labels.announceBy;
  return fill(sentence, { date, time, city: zoneCity(form.zone, locale) });
}

/** Why there is no due moment, and what to do about it; where an offer publishes nothing, what is known of it. */
export function problemText(
  problem: Problem,
  form: Form,
  facts: CalculatorFacts,
  { labels, locale }: Words,
): { title: string; text: string; links?: Link[] } {
  const offer = offerOf(facts, form.offer);
  if (problem.kind === 'unpublished' && offer?.unpublished) {
    return { title: labels.problems.unsaid.title, ...offer.unpublished };
  }
  if (problem.kind !== 'twice' && problem.kind !== 'never') return labels.problems[problem.kind];
  const { title, text, ask } = labels[problem.kind];
  const values = {
    time: localTime(form.time, locale),
    date: localDate(form.date, locale),
    city: zoneCity(form.zone, locale),
  };
  return { title: fill(title, values), text: `${fill(text, values)} ${ask}` };
}
