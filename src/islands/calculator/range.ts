import type { PublicHolidays } from '../../domain/calendar/index.ts';
import { possibilities, type Possibility } from '../../domain/sla/index.ts';
import { answerIn, momentOf, type DueAnswer } from './model.ts';
import type { Form } from './form.ts';

/** An outermost moment, and the reading that gives it. */
export type Edge = Possibility & { at: number };

/** The earliest and the latest moment over all readings; turned around, the latest moment to file over all of them. */
export type Range = { earliest: Edge; latest: Edge };

/** Undefined where there is one reading only, or where all give the same moment. */
export function rangeOf(answer: DueAnswer, form: Form, holidays?: PublicHolidays): Range | undefined {
  const { target, region, offer } = answer;
  const chosen = { timeZone: form.hours, days: form.days, holidays };
  const edges = possibilities(target, region, offer.exceptions, chosen).flatMap((one) => edgeOf(answer, form, one));
  const [own, ...others] = edges;
  if (!own) return undefined;
  // Of readings that give the same moment, the reader’s own stands for all.
  const earliest = others.reduce((best, one) => (one.at < best.at ? one : best), own);
  const latest = others.reduce((best, one) => (one.at > best.at ? one : best), own);
  return earliest.at === latest.at ? undefined : { earliest, latest };
}

/** The moment that the plate shows: the due moment, or the last one to file. */
export const shownAt = ({ byAt, filedAt, dueAt }: DueAnswer): number => (byAt === undefined ? dueAt : filedAt);

function edgeOf(answer: DueAnswer, form: Form, { clock, reading }: Possibility): Edge[] {
  const moment = momentOf(form, answer.byAt ?? answer.filedAt);
  const found = answerIn({ ...answer, applied: { ...answer.applied, clock } }, reading, clock, moment);
  return found.kind === 'due' ? [{ clock, reading, at: shownAt(found) }] : [];
}
