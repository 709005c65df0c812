import { defineMiddleware } from 'astro:middleware';
import { isLocale } from './i18n/locale.ts';
import { markForeign } from './i18n/mark-foreign.ts';

/** Every page, as it is built: the words of the other language are marked wherever a text prints them. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const locale = url.pathname.split('/')[1];
  if (!isLocale(locale) || !response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(markForeign(await response.text(), locale), response);
});
