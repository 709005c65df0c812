import type { APIRoute, GetStaticPaths } from 'astro';
import { lateFit } from '../components/compare-facts.ts';
import { locales, type Locale } from '../i18n/locale.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the comparison loads to ask which tier fits. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = async ({ params }) =>
  Response.json(await lateFit(params.locale));
