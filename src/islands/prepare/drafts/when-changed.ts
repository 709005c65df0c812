import { deviceTimeZone } from '../../../browser/now.ts';
import { dateText, localDay, timeAt } from '../../../i18n/format.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { Kept } from './kept.ts';

/** In the reader’s own time. */
export function whenChanged({ changedAt }: Kept, words: Strings['prepare']['drafts'], locale: Locale): string {
  const zone = deviceTimeZone();
  const date = dateText(localDay(changedAt, zone), locale);
  return fill(words.changed, { date, time: timeAt(changedAt, zone, locale) });
}
