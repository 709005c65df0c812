import { differ } from './cells.ts';
import { missing, type Group, type Row } from './rows.ts';

// Classes by which the style sheet shows and hides what the reader has chosen, without knowing any tier: `c3` is a cell
// of the third column; `of o3` is there for that column only. Where only differences are asked for, `eq` goes, and comes
// back as `d3`, with the third column, or as `p34`, with the third and the fourth.

/** From the third tier on, the reader chooses whether to see it. */
export const column = (i: number): string | undefined => (i < 2 ? undefined : `c${i + 1}`);

export const rowClasses = (row: Row): string[] => [...differences(row), ...(missing(row) ? ['none'] : [])];

/** A group goes with its rows, and with the columns about which it says something. */
export function groupClasses({ rows }: Group): string[] {
  const said = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ kind }, i) => (kind === 'blank' ? [] : [i]))));
  const classes = rows.map(differences);
  return [
    ...(said.has(0) || said.has(1) ? [] : only(said)),
    ...(classes.every((names) => names.includes('eq')) ? ['eq'] : []),
    ...new Set(classes.flat().filter((name) => name !== 'eq')),
  ];
}

/** A note shows with the columns at which it stands. */
export function noteClasses(groups: readonly Group[], id: string): string[] {
  const at = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ conflict }, i) => (conflict === id ? [i] : []))),
  );
  return at.some((i) => i < 2) ? [] : only(new Set(at));
}

/** What differs from a column that always shows does so as soon as it shows itself; other pairs need both. */
function differences({ cells }: Row): string[] {
  const pairs = cells.flatMap((a, i) => cells.flatMap((b, j) => (i < j && differ(a, b) ? [[i, j] as const] : [])));
  if (pairs.some(([, j]) => j === 1)) return [];
  const withFirst = new Set(pairs.flatMap(([i, j]) => (i < 2 ? [j] : [])));
  const others = pairs.filter(([i, j]) => i > 1 && !withFirst.has(i) && !withFirst.has(j));
  return ['eq', ...[...withFirst].map((j) => `d${j + 1}`), ...others.map(([i, j]) => `p${i + 1}${j + 1}`)];
}

const only = (columns: ReadonlySet<number>): string[] => ['of', ...[...columns].map((i) => `o${i + 1}`)];
