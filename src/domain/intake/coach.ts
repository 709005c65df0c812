export type YesNo = 'yes' | 'no';

export type CoachRow = {
  when: Record<string, YesNo>;
  severity: string;
  /** Names the sentence that says why. */
  reason: string;
  /** Set where no definition of the vendor covers these answers, and the severity is our reading. */
  reading?: true;
};

/** A decision table. Its rows exclude each other, and together they cover every combination of answers. */
export type CoachTable = { questions: string[]; rows: CoachRow[] };

export type Coaching = {
  /** The questions to show: those that were needed so far, and the next one. */
  asked: string[];
  verdict: CoachRow | null;
};

/**
 * Adobe's four priorities, by what the sources say of each.
 *
 * A slight fault without a workaround is in none of them: P3 presumes a workaround, P2 a heavy loss. We read it as P2,
 * since work is held up.
 */
export const adobeCoach: CoachTable = {
  questions: ['stopped', 'degraded', 'question', 'workaround'],
  rows: [
    { when: { stopped: 'yes' }, severity: 'P1', reason: 'stopped' },
    { when: { stopped: 'no', degraded: 'yes' }, severity: 'P2', reason: 'degraded' },
    { when: { stopped: 'no', degraded: 'no', question: 'yes' }, severity: 'P4', reason: 'question' },
    {
      when: { stopped: 'no', degraded: 'no', question: 'no', workaround: 'yes' },
      severity: 'P3',
      reason: 'workaround',
    },
    {
      when: { stopped: 'no', degraded: 'no', question: 'no', workaround: 'no' },
      severity: 'P2',
      reason: 'heldUp',
      reading: true,
    },
  ],
};

/** Asks no more than it must. An answer to a question that is no longer asked has no effect. */
export function coach({ questions, rows }: CoachTable, answers: Record<string, YesNo>): Coaching {
  const asked: string[] = [];
  let open = rows;
  for (const question of questions) {
    if (!open.some(({ when }) => question in when)) continue;
    asked.push(question);
    const answer = answers[question];
    if (!answer) return { asked, verdict: null };
    open = open.filter(({ when }) => (when[question] ?? answer) === answer);
  }
  return { asked, verdict: open[0] ?? null };
}
