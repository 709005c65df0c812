import fc from 'fast-check';
import { afterAll } from 'vitest';

/** `npm test` sets CASES=full; while one works a fiftieth is enough. SEED=n takes other cases than the usual ones. */
const full = process.env['CASES'] === 'full';
const seed = Number(process.env['SEED'] ?? 2026);

/** A property checker that counts the cases it really ran, and says so once the file is through. */
export function counted(subject: string) {
  const count = counter(subject);
  return function check<T>(runs: number, cases: fc.Arbitrary<T>, holds: (value: T) => void): void {
    const property = fc.property(cases, (value) => {
      count();
      holds(value);
    });
    fc.assert(property, options(runs));
  };
}

/** The same for what answers later. */
export function countedLater(subject: string) {
  const count = counter(subject);
  return function check<T>(runs: number, cases: fc.Arbitrary<T>, holds: (value: T) => Promise<void>): Promise<void> {
    const property = fc.asyncProperty(cases, async (value) => {
      count();
      await holds(value);
    });
    return fc.assert(property, options(runs));
  };
}

function counter(subject: string): () => void {
  let ran = 0;
  afterAll(() => {
    console.log(`${subject}: ${ran.toLocaleString('en')} random cases (seed ${seed})`);
  });
  return () => {
    ran++;
  };
}

const options = (runs: number) => ({ numRuns: full ? runs : Math.ceil(runs / 50), seed });
