import type { Offer } from '../collections/offers.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FormField, PrepareOffer } from '../islands/prepare/facts.ts';
import { portalsOf } from './portals.ts';
import { notesOf } from './prepare-notes.ts';

/** What the checklist knows of one offer, in the language of its page. */
export function offerFacts(offer: Offer, locale: Locale): PrepareOffer {
  const { id, provider, tiers, intake, severities } = offer;
  return {
    ...{ id, name: provider.name[locale], vendor: provider.vendor },
    products: provider.products.map(({ id, name }) => ({ id, name })),
    tiers: [...tiers.tiers, ...(tiers.newerPlans?.plans ?? [])].map((tier) => ({
      id: tier.id,
      name: tier.name[locale],
    })),
    fields: intake.fields.map(({ guidance, example, parts, ...field }) => ({
      ...field,
      guidance: guidance[locale],
      example: example[locale],
      ...(parts && { parts: parts.map((part) => ({ ...part, example: part.example[locale] })) }),
    })) satisfies FormField[],
    coaches: intake.coaches.map(({ questions, rows, situations }) => ({
      situations,
      questions: questions.map(({ id, text }) => ({ id, text: text[locale] })),
      rows: rows.map(({ reason, ...row }) => ({ ...row, reason: reason[locale] })),
    })),
    severities: severities.severities.map(({ id, name, description }) => ({ id, name, description })),
    recipients: intake.recipients,
    notes: notesOf(offer, locale),
    portal: portalsOf(offer, locale)[0] ?? null,
    phone: productsByPhone(offer),
  };
}

/** Where all numbers are for one product, they are for the whole offer. */
function productsByPhone({ phones }: Offer): PrepareOffer['phone'] {
  const products = [...new Set(phones.flatMap(({ lines }) => lines.map(({ product }) => product)))];
  return products.length === 1 ? 'all' : products;
}
