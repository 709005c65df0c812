import fc from 'fast-check';
import { expect } from 'vitest';

/** Any text, and texts made of such parts and of anything between them. */
export const textsWith = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(parts, fc.string())).map((all) => all.join('')),
  );

/** Places in a text: none is empty, none overlaps another, and they come in its order. */
export function expectInOrder(places: readonly { start: number; end: number }[], text: string): void {
  let before = 0;
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    before = end;
  }
  expect(before).toBeLessThanOrEqual(text.length);
}
