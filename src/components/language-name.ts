import type { Locale } from '../i18n/locale.ts';

/** Intl takes it for any Chinese. */
const mandarin: Record<Locale, string> = { en: 'Mandarin Chinese', fr: 'chinois mandarin' };

const names = new Map<Locale, Intl.DisplayNames>();

/** `français`, `Mandarin Chinese`: the name of a BCP 47 tag in the reader’s language. Built pages only: browsers differ. */
export function languageName(tag: string, locale: Locale): string {
  if (tag === 'cmn') return mandarin[locale];
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  names.set(locale, known);
  const name = known.of(tag);
  if (!name) throw new Error(`no language has the code "${tag}".`);
  return name;
}
