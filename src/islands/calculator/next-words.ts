import type { CalendarEvent } from '../../domain/export/index.ts';
import { fill } from '../../i18n/fill.ts';
import { nextOf } from './follow.ts';
import type { Shown } from './shown.ts';
import { lowerFirst, momentText } from './words.ts';

/** One thing to do if no answer comes, and from when; `unsaid` marks what no source settles. */
export type Step = { id: 'silence' | 'escalate' | 'answer' | 'none'; title: string; text: string; unsaid?: string };

/** What follows if no answer comes, in its order. */
export function stepsOf(shown: Shown): Step[] {
  const { answer, form, words } = shown;
  const { next } = words.labels;
  const { followUp, escalateAt } = nextOf(answer, form);
  const { escalation, vendor } = answer.offer;
  const moment = (at: number) => momentText(at, form.zone, words);
  const silence = followUp && {
    id: 'silence' as const,
    title: fill(next.silence.title, { moment: moment(followUp.earliestAt) }),
    text: followUp.text,
    unsaid: fill(next.silence.unsaid, { moment: moment(followUp.latestAt) }),
  };
  if (!escalation) {
    const title = fill(next.none.title, { moment: moment(escalateAt) });
    return [...(silence ? [silence] : []), { id: 'none', title, text: fill(next.none.text, { vendor }) }];
  }
  const required = { address: escalation.display, required: listed(escalation.requires, shown) };
  return [
    ...(silence ? [silence] : []),
    {
      id: 'escalate',
      title: fill(next.escalate.title, { moment: moment(escalateAt) }),
      text: fill(next.escalate.text, required),
    },
    { id: 'answer', title: next.answer.title, text: escalation.text, unsaid: next.answer.unsaid },
  ];
}

/** The same steps, a line each, for a plain text. */
export const nextLines = (shown: Shown): string[] =>
  stepsOf(shown).map(({ title, text, unsaid }) =>
    [`${title}${shown.words.labels.next.colon}`, text, unsaid].filter(Boolean).join(' '),
  );

/** The moment to escalate, for a calendar; undefined where no source says where to. */
export function escalationEvent(shown: Shown): Omit<CalendarEvent, 'id'> | undefined {
  const { answer, form, words } = shown;
  if (!answer.offer.escalation) return undefined;
  const subject = [form.priority, answer.offer.name].join(', ');
  return {
    at: nextOf(answer, form).escalateAt,
    title: fill(words.labels.next.event, { subject }),
    description: nextLines(shown).join('\n'),
  };
}

/** `the incident number and the business justification`. */
function listed(things: readonly string[], { words }: Shown): string {
  const [last = '', ...rest] = things.map(lowerFirst).reverse();
  return rest.length > 0 ? `${rest.reverse().join(', ')}${words.labels.days.and}${last}` : last;
}
