import { alike, missing, type Group, type Row } from './rows.ts';

// Classes by which the style sheet shows and hides what the reader has chosen, without knowing any tier: `c3` is a cell
// of the third column; `d3` differs from the first column there; `of o3` is there for that column only.

/** From the third tier on, the reader chooses whether to see it. */
export const column = (i: number): string | undefined => (i < 2 ? undefined : `c${i + 1}`);

/** `eq` is what says the same in the two columns that are always shown. */
export const rowClasses = (row: Row): string[] => [
  ...(alike(row, 1) ? ['eq'] : []),
  ...(missing(row) ? ['none'] : []),
  ...row.cells.flatMap((_, i) => (i < 2 || alike(row, i) ? [] : [`d${i + 1}`])),
];

/** A group goes with its rows, and with the columns about which it says something. */
export function groupClasses({ rows }: Group): string[] {
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ kind }, i) => (kind === 'blank' ? [] : [i]))));
  if (!said.has(0) && !said.has(1)) return only(said);
  const classes = rows.map(rowClasses);
  const differing = classes.flat().filter((name) => name.startsWith('d'));
  return [...(classes.every((names) => names.includes('eq')) ? ['eq'] : []), ...new Set(differing)];
}

/** A note shows with the columns at which it stands. */
export function noteClasses(groups: readonly Group[], id: string): string[] {
  const at = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ conflict }, i) => (conflict === id ? [i] : []))),
  );
  return at.some((i) => i < 2) ? [] : only(new Set(at));
}

const only = (columns: ReadonlySet<number>): string[] => ['of', ...[...columns].map((i) => `o${i + 1}`)];
