const FEW = 10_000;
const RUNS = 15;

/**
 * By how much longer `read` takes for a text of 100,000 characters than for one of 10,000, both made of `part` repeated:
 * about 10 where the time grows with the text, about 100 where it grows with its square. The two take turns, and the
 * fastest run of each counts: whatever else the machine does only makes one slower. It may still spoil all of them, so a
 * test tries again; a square would fail every time.
 */
export function growth(read: (text: string) => unknown, part: string): number {
  const text = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const [short, long] = [text(FEW), text(10 * FEW)];
  const times = Array.from({ length: RUNS }, () => [timeOf(read, short), timeOf(read, long)] as const);
  return Math.min(...times.map(([, slow]) => slow)) / Math.min(...times.map(([fast]) => fast));
}

/** In milliseconds; several calls, since one may be too short for the clock. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const calls = (10 * FEW) / text.length;
  const startedAt = performance.now();
  for (let i = 0; i < calls; i++) read(text);
  return (performance.now() - startedAt) / calls;
}
