import type { APIRoute } from 'astro';
import { atomFeed } from '../../collections/atom-feed.ts';
import { changes } from '../../collections/changes.ts';
import { isLocale, locales } from '../../i18n/locale.ts';
import { feedPath, pathOf, slugs } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale, feed: slugs.changes[locale] } }));

/** What changed, as a feed in one language. */
export const GET: APIRoute = ({ params: { locale }, site }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { changes: words } = strings[locale].register;
  const url = (path: string) => new URL(path, site).href;
  const page = url(pathOf('changes', locale));
  const entries = changes().map(({ id, date, kind, text }) => ({
    id: `tag:${new URL(page).hostname},${date}:${locale}/${id}`,
    title: `${words.kinds[kind]} – ${text[locale].split(/[,;:.]/)[0] ?? ''}`,
    summary: text[locale],
    updated: `${date}T00:00:00Z`,
    link: `${page}#${id}`,
  }));
  const feed = {
    self: url(feedPath(locale)),
    link: page,
    title: `Appui – ${words.heading}`,
    author: 'Appui',
    language: locale,
  };
  return new Response(atomFeed({ ...feed, entries }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
