import type { ClockId, Target } from '../facts.ts';

/** A note of the source that replaces one clock by another in one region, such as Japan's P2 to P4. */
export type ClockException = {
  id: string;
  region: string;
  severities: readonly string[];
  replaces: ClockId;
  clock: ClockId;
};

/** The clock that counts for a target in a region, with the id of the exception that changed it. */
export type AppliedClock = { clock: ClockId; exception?: string };

export function appliedClock(
  target: Pick<Target, 'severity' | 'clock'>,
  region: string,
  exceptions: readonly ClockException[],
): AppliedClock {
  const exception = exceptions.find(
    (one) => one.region === region && one.replaces === target.clock && one.severities.includes(target.severity),
  );
  return exception ? { clock: exception.clock, exception: exception.id } : { clock: target.clock };
}
