import { readFileSync } from 'node:fs';
import { readContent } from '../../src/collections/read-content.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { textOf } from './facts-in-text.ts';
import { builtPages } from './site.ts';

/** Something of the data that must stand on a page: a text, a number, an address. */
export type Record_ = { path: string; kind: string; needle: Record<Locale, string> };

/** Every text, printed number and address of every offer and source, with where it stands in the data. */
export function records(): Record_[] {
  const { offers, sources } = readContent('content/data');
  return [
    ...offers.flatMap((offer) =>
      Object.entries(offer).flatMap(([part, value]) => [...walk(value, `${offer.id}/${part}`, part)]),
    ),
    ...sources.flatMap((source) => [...walk(source, `sources/${source.id}`, 'sources')]),
  ];
}

function* walk(value: unknown, path: string, kind: string): Generator<Record_> {
  if (typeof value !== 'object' || value === null) return;
  const { en, fr } = value as { en?: unknown; fr?: unknown };
  if (typeof en === 'string' && typeof fr === 'string') return yield { path, kind, needle: { en, fr } };
  for (const [key, inner] of Object.entries(value)) {
    const here = `${path}/${key}`;
    if (typeof inner === 'string' && isAddress(inner))
      yield { path: here, kind: 'addresses', needle: { en: inner, fr: inner } };
    else if (key === 'e164' && typeof inner === 'string')
      yield { path: here, kind: 'numbers to dial', needle: { en: `tel:${inner}`, fr: `tel:${inner}` } };
    else yield* walk(inner, here, kind);
  }
}

const isAddress = (text: string) => /^https:\/\/|^[\w.]+@[\w.]+$/.test(text);

/** All that the pages of one language show: their text, and where their links lead. */
export function corpus(locale: Locale): string {
  return builtPages()
    .filter((page) => page.locale === locale)
    .map(({ path }) => readFileSync(`dist${path}index.html`, 'utf8').replace(markedWords, '$1'))
    .map((html) => `${plain(textOf(html))} ${plain(html.match(/(?:href|src)="[^"]*"/g)?.join(' ') ?? '')}`)
    .join('\n');
}

/** A word of the other language stands in its sentence as every other. */
const markedWords = /<span lang="..">([^<]*)<\/span>/g;

/** Without what differs between a text and its place on a page: tags, blanks, capitals, a full stop at its end. */
export const plain = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replace(/[\s|\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
