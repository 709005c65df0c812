import { fill } from '../../i18n/fill.ts';
import { listText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Labels } from './Emergency.tsx';

type Words = { labels: Labels; locale: Locale; names: Record<string, string> };

/** `en anglais et en chinois`, out of BCP 47 tags; nothing where there are none. */
export function spoken(languages: readonly string[], { labels: { urgent }, locale, names }: Words): string {
  const named = languages.flatMap((tag) => names[tag] ?? []);
  if (named.length === 0) return languages.length > 0 ? urgent.noLanguage : '';
  const phrases = named.map((language) => fill(urgent.in, { language }));
  return listText(phrases, locale);
}
