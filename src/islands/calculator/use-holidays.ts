import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../../browser/load-json.ts';
import type { PublicHolidays } from '../../domain/calendar/index.ts';

/** The public holidays of the chosen country: a small file, loaded when it is asked for. */
export type HolidaysState =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'ready'; holidays: PublicHolidays }
  | { kind: 'failed'; retry: () => void };

export function useHolidays(country: string): HolidaysState {
  const [loaded, setLoaded] = useState<{ country: string; holidays: PublicHolidays | undefined }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!country) return;
    let current = true;
    setLoaded(undefined);
    const settle = (holidays: PublicHolidays | undefined) => current && setLoaded({ country, holidays });
    loadJson<PublicHolidays>(`/holidays/${country.toLowerCase()}.json`).then(settle, () => settle(undefined));
    return () => {
      current = false;
    };
  }, [country, attempt]);

  if (!country) return { kind: 'none' };
  if (loaded?.country !== country) return { kind: 'loading' };
  const { holidays } = loaded;
  return holidays ? { kind: 'ready', holidays } : { kind: 'failed', retry: () => setAttempt((n) => n + 1) };
}
