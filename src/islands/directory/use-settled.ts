import { useEffect, useState } from 'preact/hooks';

/** Long enough not to follow every letter of a quick hand. */
const PAUSE_MS = 300;

/** A value once it has stood still for a moment; the first one at once. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
