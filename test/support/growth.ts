const FEW = 10_000;
const RUNS = 7;

/**
 * By how much longer `read` takes for a text of 100,000 characters than for one of 10,000, both made of `part` repeated:
 * about 10 where the time grows with the text, about 100 where it grows with its square. The fastest run of each counts:
 * whatever else the machine does only makes one slower.
 */
export function growth(read: (text: string) => unknown, part: string): number {
  const text = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const [short, long] = [text(FEW), text(10 * FEW)];
  read(short);
  return fastest(() => read(long), 1) / fastest(() => read(short), 10);
}

/** Processor time per call, in milliseconds. */
function fastest(run: () => unknown, calls: number): number {
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now();
    for (let i = 0; i < calls; i++) run();
    return (performance.now() - startedAt) / calls;
  });
  return Math.min(...times);
}
