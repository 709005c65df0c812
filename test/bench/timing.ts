export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/**
 * Nanoseconds of one call, measured over all inputs, `repeat` times. They are of processor time, garbage collection
 * included, so that other programs on the machine do not count.
 */
export function nsPerCall(inputs: readonly number[], repeat: number, call: (input: number) => void): number {
  const startedAt = process.cpuUsage();
  for (let i = 0; i < repeat; i++) for (const input of inputs) call(input);
  const { user, system } = process.cpuUsage(startedAt);
  return ((user + system) * 1000) / (repeat * inputs.length);
}

/** Milliseconds of one run, the median of so many. */
export function msOf(runs: number, run: () => void): number {
  return median(Array.from({ length: runs }, () => nsPerCall([0], 1, run) / 1e6));
}
