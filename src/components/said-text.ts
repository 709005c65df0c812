import { getSource, type Source } from '../collections/sources.ts';
import { dateText } from '../i18n/format.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

/** What a source is called: `Adobe, Business Support`. */
export const sourceName = ({ publisher, title }: Source, locale: Locale): string => `${publisher}, ${title[locale]}`;

/** After its name: `, 14 avril 2024`, of one line; empty where its date is not said. */
export const sourceDate = (date: string, locale: Locale): string =>
  date === 'unsaid' ? '' : `, ${dayText(date, locale)}`;

/** `comparé le 20 novembre 2026`. */
export const comparedText = (compared: string, locale: Locale): string =>
  fill(strings[locale].site.comparedOn, { date: dayText(compared, locale) });

/** When somebody last compared all of them: the day of the one that has waited longest. */
export const comparedAll = (sources: readonly Source[]): string =>
  sources.map(({ compared }) => compared).sort()[0] ?? '';

/** The line below facts, as text: their sources, each once, and when they were compared. */
export async function saidText(ids: readonly string[], locale: Locale): Promise<string> {
  const { site, policy } = strings[locale];
  const sources = await Promise.all([...new Set(ids)].map(getSource));
  const names = sources.map((source) => sourceName(source, locale) + sourceDate(source.date, locale));
  const list = [...names, comparedText(comparedAll(sources), locale)].join(' · ');
  return (names.length > 1 ? site.sourceList : site.source) + policy.colon + list;
}

const dayText = (date: string, locale: Locale) => dateText(date, locale).replaceAll(' ', '\u00a0');
