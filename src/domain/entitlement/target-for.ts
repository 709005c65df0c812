import type { Target } from '../facts.ts';

/** The target of a tier for a severity; `unsaid` where the sources give none. */
export const targetFor = <T extends Pick<Target, 'tier' | 'severity'>>(
  targets: readonly T[],
  tier: string,
  severity: string,
): T | 'unsaid' => targets.find((target) => target.tier === tier && target.severity === severity) ?? 'unsaid';
