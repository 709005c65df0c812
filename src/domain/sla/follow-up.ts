import { HOUR_MS, MINUTE_MS } from '../calendar/index.ts';

/** After this time without news, elapsed day and night, the next step is taken. */
export type FollowUp = {
  id: string;
  severities?: readonly string[] | undefined;
  /** Answers by the id of their question; it follows only where all of them are given. */
  given?: Readonly<Record<string, string>> | undefined;
  amount: number;
  unit: 'minute' | 'hour';
};

/**
 * When a follow-up is due where the source does not say what it is counted from: at the earliest from the filing, at the
 * latest from a first response that came at its due moment.
 */
export function followUpMoments(
  { amount, unit }: FollowUp,
  { filedAt, dueAt }: { filedAt: number; dueAt: number },
): { earliestAt: number; latestAt: number } {
  const waitMs = amount * (unit === 'hour' ? HOUR_MS : MINUTE_MS);
  return { earliestAt: filedAt + waitMs, latestAt: dueAt + waitMs };
}
