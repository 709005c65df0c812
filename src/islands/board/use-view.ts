import { useEffect, useState } from 'preact/hooks';
import { deviceTimeZone, everyMinute } from '../../browser/now.ts';
import { timeAt } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from './Bands.tsx';
import { dayOf } from './model.ts';

type Chosen = { timeZone?: string | undefined; dayAt?: number | undefined };

/** The reader's clock, which goes on by itself; in the zone of the device and on this day unless others are chosen. */
export function useView(locale: Locale, { timeZone: chosen, dayAt }: Chosen = {}): View | undefined {
  const [nowAt, setNow] = useState<number>();
  useEffect(() => everyMinute(setNow), []);
  if (nowAt === undefined) return undefined;
  const timeZone = chosen ?? deviceTimeZone();
  return { nowAt, timeZone, day: dayOf(nowAt, timeZone, dayAt), time: timeAt(nowAt, timeZone, locale) };
}
