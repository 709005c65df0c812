import type { IntakeField, Recipient, Situation, Way } from '../facts.ts';

/** What a case is about and how it leaves. */
export type CaseKind = { situation: Situation; product: string; way: Way; severity: string };

/** What is confined to some cases; for all of them where a key is missing. */
export type Confined = {
  situations?: Situation[] | undefined;
  products?: string[] | undefined;
  severities?: string[] | undefined;
  channel?: Way | undefined;
};

/** The fields that support asks for in this kind of case, or the notes that hold for it, in the order of the data. */
export const thatApply = <T extends Confined>(all: readonly T[], kind: CaseKind): T[] =>
  all.filter(
    ({ situations, products, severities, channel }) =>
      (situations?.includes(kind.situation) ?? true) &&
      (products?.includes(kind.product) ?? true) &&
      (severities?.includes(kind.severity) ?? true) &&
      (channel === undefined || channel === kind.way),
  );

/** Who receives it by e-mail; a row for the product goes before one for all products. */
export function recipientOf(situation: Situation, product: string, recipients: readonly Recipient[]): Recipient | null {
  const rows = recipients.filter((row) => row.situation === situation);
  return rows.find(({ products }) => products?.includes(product)) ?? rows.find(({ products }) => !products) ?? null;
}

/** Whether a source, or our advice, says anything of what to prepare in a situation. */
export const isKnown = (situation: Situation, fields: readonly IntakeField[]): boolean =>
  fields.some(({ situations }) => situations.includes(situation));
