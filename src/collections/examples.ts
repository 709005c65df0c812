import { readFileSync } from 'node:fs';
import { examplesSchema, type Example } from '../schemas/examples.ts';
import { ContentError } from './content-error.ts';
import { readYaml } from './read-yaml.ts';

export type { Example } from '../schemas/examples.ts';

const FILE = 'content/data/examples.yaml';

/**
 * The worked examples, in their order.
 *
 * @throws {ContentError} If the file is not as its schema wants it, or two examples have one id.
 */
export const workedExamples = (text = readFileSync(FILE, 'utf8')): Example[] =>
  readYaml(FILE, text, examplesSchema).data;

/**
 * Why a question cannot be an example: `ignored` names parts that nobody knows, `problem` why no moment is due, `whole`
 * the same question with all that it leaves to chance.
 */
export type Unfit = { ignored: readonly string[] } | { problem: string } | { whole: string };

/** An author is told what to write instead of an example’s question. */
export function refuseExample(id: string, unfit: Unfit, text = readFileSync(FILE, 'utf8')): never {
  const { data, problem } = readYaml(FILE, text, examplesSchema);
  const index = data.findIndex((example) => example.id === id);
  throw new ContentError([problem([index, 'question'], adviceFor(unfit))]);
}

function adviceFor(unfit: Unfit): string {
  if ('whole' in unfit) return `leaves something out; write ${unfit.whole}`;
  if ('problem' in unfit) return `has no due moment; ${advice[unfit.problem] ?? 'ask the calculator why'}`;
  return `the calculator does not know this ${unfit.ignored.join(', nor ')}; copy the question from its address`;
}

const unpublished = 'no target is published for it; write another offer, tier or priority';

const advice: Record<string, string> = {
  incomplete: 'write a date and a time, such as filed=2026-11-20T16:40 or by=2026-11-26T17:00',
  twice: 'the clocks show that time twice; add which=1 or which=2',
  never: 'the clocks skip that time; write another',
  'no-days': 'write the days that count, such as days=mon-tue-wed-thu-fri',
  unsaid: unpublished,
  unpublished,
};
