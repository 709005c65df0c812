import type { APIRoute } from 'astro';
import { atomFeed, tagUri } from '../../collections/atom-feed.ts';
import { changes } from '../../collections/changes.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import { feedPath, pathOf, slugs } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale, feed: slugs.changes[locale] } }));

/** The day on which the feed began. */
const BEGINNING = '2026-11-20';

/** What changed, as a feed in one language. */
export const GET: APIRoute = ({ params: { locale }, site }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { changes: words } = strings[locale].register;
  const url = (path: string) => new URL(path, site);
  const page = url(pathOf('changes', locale));
  const feed = atomFeed({
    id: tagUri(page, BEGINNING, `${locale}/changes`),
    self: url(feedPath(locale)).href,
    link: page.href,
    title: `Appui – ${words.heading}`,
    author: 'Appui',
    language: locale,
    entries: changes().map(({ id, date, kind, title, text }) => ({
      id: tagUri(page, date, `${locale}/changes/${id}`),
      title: title[locale],
      category: { term: kind, label: words.kinds[kind] },
      summary: text[locale],
      updated: `${date}T00:00:00Z`,
      link: `${page.href}#${id}`,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
