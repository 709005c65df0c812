import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the comparison loads to show other waits than those that the server has drawn. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = ({ params }) =>
  Response.json(strings[params.locale].compare.tools.waits);
