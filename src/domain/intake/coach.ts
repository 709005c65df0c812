import type { Bilingual, Situation } from '../facts.ts';

export type YesNo = 'yes' | 'no';

type Answers = Record<string, YesNo>;

/** `Text` is in both languages in the data, and in that of the page in a browser. */
export type CoachRow<Text = Bilingual> = {
  when: Answers;
  severity: string;
  reason: Text;
  /** Set where no definition of the vendor covers these answers, and the severity is our reading. */
  reading?: true | undefined;
};

/** A decision table. Its rows exclude each other, and together they cover every combination of answers. */
export type CoachTable<Text = Bilingual> = {
  situations: Situation[];
  questions: { id: string; text: Text }[];
  rows: CoachRow<Text>[];
};

export type Coaching<Text = Bilingual> = {
  /** The questions to show: those that were needed so far, and the next one. */
  asked: CoachTable<Text>['questions'];
  verdict: CoachRow<Text> | null;
};

/** Asks no more than it must. An answer to a question that is no longer asked has no effect. */
export function coach<Text>({ questions, rows }: CoachTable<Text>, answers: Answers): Coaching<Text> {
  const asked: CoachTable<Text>['questions'] = [];
  let open = rows;
  for (const question of questions) {
    const { id } = question;
    if (!open.some(({ when }) => id in when)) continue;
    asked.push(question);
    const answer = answers[id];
    if (!answer) return { asked, verdict: null };
    open = open.filter(({ when }) => (when[id] ?? answer) === answer);
  }
  return { asked, verdict: open[0] ?? null };
}

/** What is wrong with a table: a row about an unknown question, answers without a row, answers with several. */
export function misfits({ questions, rows }: CoachTable): { row?: number; message: string }[] {
  const ids = questions.map(({ id }) => id);
  const strange = rows.flatMap(({ when }, row) =>
    Object.keys(when)
      .filter((id) => !ids.includes(id))
      .map((id) => ({ row, message: `no question is called "${id}"; write one of ${ids.join(', ')}` })),
  );
  const uneven = combinations(ids).flatMap((answers) => {
    const count = rows.filter(({ when }) => ids.every((id) => (when[id] ?? answers[id]) === answers[id])).length;
    const said = Object.entries(answers).map(([id, answer]) => `${id}: ${answer}`);
    return count === 1 ? [] : [{ message: `${count} rows fit { ${said.join(', ')} }; write exactly one` }];
  });
  return strange.length > 0 ? strange : uneven;
}

const combinations = (ids: readonly string[]): Answers[] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) =>
    Object.fromEntries(ids.map((id, i): [string, YesNo] => [id, bits & (1 << i) ? 'yes' : 'no'])),
  );
