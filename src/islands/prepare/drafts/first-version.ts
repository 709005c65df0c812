import type { Row } from '../../../domain/intake/index.ts';
import type { PrepareFacts } from '../facts.ts';
import { textsOf, type JsonObject } from './json.ts';

type Known = Pick<PrepareFacts, 'offers'>;

/**
 * A draft of the first version, which knew one offer and no field that repeats, in the shape of today. The text of a
 * field that repeats now becomes rows, one for each line that is not blank; no other word is touched.
 */
export function firstDraft({ product, severity, values, ...rest }: JsonObject, { offers }: Known): JsonObject {
  const offer = offers.find(({ products }) => products.some(({ id }) => id === product)) ?? offers[0];
  const texts = Object.entries(textsOf(values));
  const partOf = new Map(
    offer?.fields.flatMap(({ id, kind, parts }) => (kind === 'list' && parts?.[0] ? [[id, parts[0].id]] : [])),
  );
  return {
    ...rest,
    offer: offer?.id,
    chosen: { [offer?.id ?? '']: { ...(product !== '' && { product }), ...(severity !== '' && { severity }) } },
    values: Object.fromEntries(texts.filter(([field]) => !partOf.has(field))),
    rows: Object.fromEntries(
      texts.flatMap(([field, text]) => {
        const part = partOf.get(field);
        return part === undefined ? [] : [[field, rowsOf(text, part)]];
      }),
    ),
  };
}

const rowsOf = (text: string, part: string): Row[] =>
  text
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .map((line) => Object.fromEntries([[part, line]]));
