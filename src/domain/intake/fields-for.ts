import type { IntakeField, Situation } from '../facts.ts';

/** The fields that support asks for in this situation and for this product, in the order of the data. */
export function fieldsFor(situation: Situation, product: string, fields: IntakeField[]): IntakeField[] {
  return fields.filter((field) => field.situations.includes(situation) && (field.products?.includes(product) ?? true));
}
