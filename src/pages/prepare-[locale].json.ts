import type { APIRoute, GetStaticPaths } from 'astro';
import { lateFacts } from '../components/prepare-late.ts';
import { locales, type Locale } from '../i18n/locale.ts';

export const getStaticPaths: GetStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the checklist loads once it knows how grave a case is. */
export const GET: APIRoute<Record<string, never>, { locale: Locale }> = async ({ params }) =>
  Response.json(await lateFacts(params.locale));
