import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import { zoneCity } from '../i18n/zones.ts';
import type { Words } from '../islands/calculator/words.ts';

/** The words of the calculator where nobody is asked: its “you” is the example’s, in the zone in which it files. */
export function exampleWords(zone: string, locale: Locale): Words {
  const { calculator, examples } = strings[locale];
  const yourTime = fill(examples.yourTime, { city: zoneCity(zone, locale) });
  const labels = {
    ...calculator,
    ledger: { ...calculator.ledger, yourTime },
    tags: { ...calculator.tags, chosen: examples.chosen },
    notes: { ...calculator.notes, condition: { ...calculator.notes.condition, title: examples.condition } },
  };
  return { labels, locale };
}
