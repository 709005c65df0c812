import type { z } from 'astro/zod';
import type { Problem } from './content-error.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** The data of a file, or what an author has to change, in plain words. */
export function validate<T>(schema: z.ZodType<T>, file: YamlFile): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(file.data, { error: wordless });
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file)) };
}

/**
 * Keeps Zod's own wording out, so that an empty message means that the schema has no advice of its own. The keys that an
 * object may have are known only here.
 */
function wordless(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys') return '';
  const shape = (issue.inst as z.ZodObject | undefined)?._zod.def.shape ?? {};
  return Object.keys(shape).join(', ');
}

function problemsOf(issue: Issue, file: YamlFile): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => file.problem([...issue.path, key], unknownKey(key, issue.message.split(', '))));
  }
  if (issue.code === 'invalid_key') {
    return [file.problem(issue.path, issue.issues.map(({ message }) => message).find(Boolean) ?? 'is not a valid key')];
  }
  const value = valueAt(file.data, issue.path);
  return [file.problem(issue.path, `${fault(value, issue)}; ${advice(issue)}`)];
}

function unknownKey(key: string, allowed: string[]): string {
  const near = allowed.find((it) => distance(it, key) <= 2);
  return near ? `is not a known key; write ${near}` : `is not a known key; the keys here are ${allowed.join(', ')}`;
}

function fault(value: unknown, issue: Issue): string {
  if (value === undefined) return 'is missing';
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'is empty';
  if (value === null && issue.code === 'invalid_type') return 'is empty';
  return `${JSON.stringify(value)} cannot stand here`;
}

/** What to write: the schema's own advice, else what the name of the field or the kind of issue tells. */
function advice(issue: Issue): string {
  if (issue.message) return issue.message;
  const key = String(issue.path.at(-1));
  if (key in adviceByName) return adviceByName[key] ?? '';
  if (issue.code === 'invalid_value') return `write ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_type') return `write ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return `the least is ${issue.minimum}`;
  if (issue.code === 'too_big') return `the most is ${issue.maximum}`;
  return 'see the schema of this file in src/schemas';
}

const adviceByName: Record<string, string> = {
  en: 'write the English text',
  fr: 'write the French text',
  source: 'write the id of a source from content/data/sources.yaml',
  policy: 'write the name of a file of content/policies',
};

const kinds: Record<string, string> = {
  string: 'a text (between quotes where it looks like a figure or a date)',
  number: 'a figure, without quotes',
  int: 'a whole figure, without quotes',
  boolean: 'true or false',
  array: 'a list, each item after a hyphen',
  object: 'keys with values; a text needs both en and fr',
  record: 'keys with values',
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** How many letters to change, add or leave out, at most (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
