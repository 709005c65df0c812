import { writeFile } from 'node:fs/promises';
import { locales } from '../i18n/locale.ts';
import { feedPath } from '../i18n/routes.ts';

/** For a name that holds a hash of the content. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const binary = { 'Content-Type': 'application/octet-stream' };

type Rule = { path: string; headers: Record<string, string> };

/**
 * The response headers of the published site: the local server sends them, and the build writes them to `_headers`,
 * the format that Netlify and Cloudflare Pages read. Scripts and styles are restricted per page by a hashed
 * Content-Security-Policy in the page itself; `frame-ancestors` works only as a header.
 */
export const headerRules: Rule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { path: '/_astro/*', headers: forEver },
  // Entries for address books; not every server knows them by their ending.
  { path: '/*.vcf', headers: { 'Content-Type': 'text/vcard; charset=utf-8' } },
  // A worker that is kept would keep readers on an old build.
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  ...locales.flatMap((locale) => [
    { path: feedPath(locale), headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
    // The code of the search is no file that servers know by its ending.
    { path: `/pagefind/${locale}/wasm.*`, headers: binary },
    ...['fragment/*', 'index/*', 'filter/*', `pagefind.${locale}_*`].map((part) => ({
      path: `/pagefind/${locale}/${part}`,
      headers: { ...binary, ...forEver },
    })),
  ]),
];

/** The headers of one path; where two rules name the same header, the later rule wins. */
export function headersFor(path: string): Record<string, string> {
  const matching = headerRules.filter((rule) => {
    const [start = '', end] = rule.path.split('*');
    return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
  });
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.headers)));
}

/** Astro's `astro:build:done` hook. */
export async function writeHeadersFile({ dir }: { dir: URL }): Promise<void> {
  const blocks = headerRules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  await writeFile(new URL('_headers', dir), `${blocks.join('\n\n')}\n`);
}
