import { useEffect, useState } from 'preact/hooks';
import { deviceTimeZone, everyMinute } from '../../browser/now.ts';
import type { When } from './due.ts';

/** The reader's clock, which goes on by itself. */
export function useWhen(): When {
  const [nowAt, setNowAt] = useState(Date.now);
  useEffect(() => everyMinute(setNowAt), []);
  return { nowAt, zone: deviceTimeZone() };
}
