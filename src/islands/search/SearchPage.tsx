import { currentQuery } from '../../browser/location.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Search, type SearchLabels } from './Search.tsx';

/** The search on a page of its own, which a link can ask a question of. */
export default function SearchPage({ labels, locale }: { labels: SearchLabels; locale: Locale }) {
  const asked = new URLSearchParams(currentQuery()).get('q') ?? '';
  return <Search labels={labels} locale={locale} asked={asked} inAddress />;
}
