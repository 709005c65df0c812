/** What each tier has of one row of the table of tiers; a tier that is missing here is one of which nothing is said. */
export type Held = Readonly<Record<string, string | number>>;

/**
 * One thing that a reader wants of a tier, with what is known of it tier by tier.
 *
 * - `one-of`: any of these rows is included; `no` in all of them is a lack.
 * - `at-least`: a row gives as many.
 * - `at-most`: every reading of the sources stays within a limit; a tier without any reading is unsaid.
 * - `in-region`: only some regions have it, such as a language; no tier changes that.
 */
export type Want = { need: string } & (
  | { kind: 'one-of'; rows: readonly Held[] }
  | { kind: 'at-least'; count: number; row: Held }
  | { kind: 'at-most'; limit: number; readings: Readonly<Record<string, readonly number[]>> }
  | { kind: 'in-region'; region: string; regions: readonly string[] }
);

/** `disputed`: one reading of the sources meets the want, another does not. */
export type Verdict = 'met' | 'unmet' | 'unsaid' | 'disputed';

/** `untold`: nothing excludes the tier, and not everything that was wanted of it is known. */
export type TierFit = {
  tier: string;
  outcome: 'fits' | 'excluded' | 'untold';
  verdicts: { need: string; verdict: Verdict }[];
};

/** Which tiers have all that is wanted. Each is judged by its own cells: none has what another has because it costs more. */
export const tierFits = (tiers: readonly string[], wants: readonly Want[]): TierFit[] =>
  tiers.map((tier) => {
    const verdicts = wants.map((want) => ({ need: want.need, verdict: verdictOn(tier, want) }));
    const has = (...some: Verdict[]) => verdicts.some(({ verdict }) => some.includes(verdict));
    return { tier, outcome: has('unmet') ? 'excluded' : has('unsaid', 'disputed') ? 'untold' : 'fits', verdicts };
  });

/** The wants of which any one, given up, would leave tiers that have all the others. */
export const inTheWay = (tiers: readonly string[], wants: readonly Want[]): { need: string; leaves: string[] }[] =>
  wants.flatMap((want) => {
    const rest = wants.filter((other) => other !== want);
    const leaves = tierFits(tiers, rest).flatMap(({ tier, outcome }) => (outcome === 'fits' ? [tier] : []));
    return leaves.length > 0 ? [{ need: want.need, leaves }] : [];
  });

function verdictOn(tier: string, want: Want): Verdict {
  switch (want.kind) {
    case 'one-of':
      return oneOf(want.rows.map((row) => row[tier]));
    case 'at-least':
      return atLeast(want.count, want.row[tier]);
    case 'at-most':
      return atMost(want.limit, want.readings[tier] ?? []);
    case 'in-region':
      return want.regions.includes(want.region) ? 'met' : 'unmet';
  }
}

function oneOf(cells: readonly (string | number | undefined)[]): Verdict {
  if (cells.some((cell) => cell !== undefined && cell !== 'no')) return 'met';
  return cells.includes(undefined) ? 'unsaid' : 'unmet';
}

/** Included, but not how many: unsaid. */
function atLeast(count: number, cell: string | number | undefined): Verdict {
  if (cell === 'no') return 'unmet';
  if (typeof cell !== 'number') return 'unsaid';
  return cell >= count ? 'met' : 'unmet';
}

function atMost(limit: number, readings: readonly number[]): Verdict {
  if (readings.length === 0) return 'unsaid';
  const within = readings.filter((reading) => reading <= limit).length;
  return within === readings.length ? 'met' : within === 0 ? 'unmet' : 'disputed';
}
