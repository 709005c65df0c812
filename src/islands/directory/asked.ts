import type { ServiceKind } from '../../domain/directory/index.ts';

/** What a reader can ask for; `p1` is the line for the gravest problems. */
export const services = ['technical', 'billing', 'p1'] as const;

export type Service = Extract<ServiceKind, 'technical' | 'billing'> | 'p1';

/** What the reader looks for; an empty text asks for nothing in particular. */
export type Asked = { q: string; offer: string; service: Service | ''; language: string; open: boolean };

export const nothing: Asked = { q: '', offer: '', service: '', language: '', open: false };

/** The field of the query, by its id: somebody may have typed in it before the script has come. */
export const QUERY = 'find-query';

/** Ids that the address may name, besides those of services. */
export type Known = { offers: readonly string[]; languages: readonly string[] };

/** The names are the same in every language; they must not change, for links live long. */
export function toQuery({ open, ...asked }: Asked): string {
  const pairs = Object.entries({ ...asked, open: open ? '1' : '' }).filter(([, value]) => value !== '');
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

/** What the address says that this page knows. */
export function fromQuery(query: string, { offers, languages }: Known): Asked {
  const given = new URLSearchParams(query);
  const one = <T extends string>(name: string, known: readonly T[]): T | '' =>
    known.find((id) => id === given.get(name)) ?? '';
  return {
    q: given.get('q') ?? '',
    offer: one('offer', offers),
    service: one('service', services),
    language: one('language', languages),
    open: given.get('open') === '1',
  };
}
