import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { phoneDigits, searchable } from '../i18n/searchable.ts';
import type { Strings } from '../i18n/strings.ts';

/** How results are grouped. */
export type SearchKind = keyof Strings['search']['kinds'];

type BuiltPage = { path: string; kind: SearchKind; html: string };

/** What Pagefind reads of an address: a copy of the text, in which words stand in the form that a query takes. */
export type SearchRecord = { url: string; main: string };

/** One record for a page; of the glossary, one for each term. @throws {Error} If the page does not look as it should. */
export function recordsOf(page: BuiltPage): SearchRecord[] {
  const text = /<main[^>]*>([\s\S]*)<\/main>/.exec(page.html)?.[1];
  if (text === undefined) throw new Error(`${page.path} has no <main> to search in.`);
  const main = searchable(text);
  if (page.kind === 'terms') return termsOf(page.path, main);
  return [{ url: page.path, main: about(page) + weighed(page.kind, withFigures(main)) }];
}

/** What a page says of itself without showing it: other words for what it is about, and those of its address. */
function about({ path, kind, html }: BuiltPage): string {
  const said = (name: string) => searchable(new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const meta = (name: string, words: string) =>
    `<span data-pagefind-meta="${name}[data-words]" data-words="${words}"></span>`;
  const address = path.slice(4).match(/[^/-]{2,}/g) ?? [];
  const keywords = meta('keywords', `${said('keywords')} ${address.join(' ')}`);
  // The descriptions of country pages are all alike.
  return kind === 'countries' ? keywords : keywords + meta('description', said('description'));
}

/** Country pages are many and alike: what they all say must not stand before the page that is about it. */
const weighed = (kind: SearchKind, main: string): string =>
  kind === 'countries' ? main.replace(/(<\/h1>)([\s\S]*)/, '$1<div data-pagefind-weight="0.1">$2</div>') : main;

const numbers = /<a[^>]* href="tel:([^"]+)"[^>]*>([^<]+)<\/a>|<span class="dial[^"]*"[^>]*>([^<]+)<\/span>/g;

/** Beside every number, its figures in each form in which somebody may type them. */
const withFigures = (main: string): string =>
  main.replace(numbers, (number: string, e164?: string, linked?: string, printed = linked ?? '') => {
    const figures = phoneDigits(printed);
    const forms = new Set([figures, figures.replace(/^0+/, ''), ...(e164 ? dialled(e164) : [])]);
    return `${number} <span data-pagefind-weight="2">${[...forms].join(' ')}</span>`;
  });

const dialled = (e164: string): string[] => [phoneDigits(e164), parsePhoneNumberWithError(e164).nationalNumber];

const entry = /<dt id="([^"]+)"[^>]*>([\s\S]*?)(<span[\s\S]*?)<\/dt>([\s\S]*?)(?=<dt id=|<\/dl>)/g;

/** Each term is found by itself, under its name in the language of the page before the other one. */
function termsOf(path: string, main: string): SearchRecord[] {
  const terms = [...main.matchAll(entry)].map(([, id = '', term = '', foreign = '', text = '']) => ({
    url: `${path}#${id}`,
    main: `<h1>${term}</h1><div data-pagefind-weight="0.2">${text}</div><p>${foreign}</p>`,
  }));
  if (terms.length === 0) throw new Error(`${path} has no terms to search in.`);
  return terms;
}
