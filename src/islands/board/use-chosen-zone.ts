import { useEffect, useState } from 'preact/hooks';

let chosen: string | undefined;
const listeners = new Set<(zone: string | undefined) => void>();

/** The clock on which the reader takes hours to be printed whose zone is unsaid: one choice for all parts of a page. */
export function useChosenZone() {
  const [zone, setZone] = useState(chosen);
  useEffect(() => {
    listeners.add(setZone);
    setZone(chosen);
    return () => void listeners.delete(setZone);
  }, []);
  return [zone, choose] as const;
}

function choose(zone: string | undefined): void {
  chosen = zone;
  for (const tell of listeners) tell(zone);
}
