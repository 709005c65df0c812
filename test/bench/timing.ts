export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Nanoseconds of one call, measured over all inputs, `repeat` times. */
export function nsPerCall(inputs: readonly number[], repeat: number, call: (input: number) => void): number {
  const startedAt = process.hrtime.bigint();
  for (let i = 0; i < repeat; i++) for (const input of inputs) call(input);
  return Number(process.hrtime.bigint() - startedAt) / (repeat * inputs.length);
}

/** Milliseconds of one run, the median of so many. */
export function msOf(runs: number, run: () => void): number {
  return median(Array.from({ length: runs }, () => nsPerCall([0], 1, run) / 1e6));
}
