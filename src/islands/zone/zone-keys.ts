/**
 * Which option of a list a key leads to; undefined for a key that leads to none. The arrows go round.
 *
 * @param active The option where the reader is, -1 before the first key.
 */
export function stepFor(key: string, active: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active <= 0 ? length : active) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
