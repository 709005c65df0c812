import type { Offer } from '../../collections/offers.ts';
import type { Bilingual } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { strings } from '../../i18n/strings.ts';
import { printedHours } from '../hours-text.ts';
import { anyHour } from '../region-rows.ts';

/** What one offer says of a subject. Without texts, nothing is said. */
export type Scope = {
  texts: string[];
  /** When it is given, where that is said apart. */
  hours?: string | undefined;
  /** Each country has hours of its own. */
  byCountry?: boolean;
  conflicts: string[];
  sources: string[];
};

export type ScopeRow = { id: string; name: string; cells: Scope[] };

/** What the support of each offer covers, subject by subject; the cells stand in the order of the offers. */
export function scopeRows(offers: readonly Offer[], locale: Locale): ScopeRow[] {
  const { hours, who, outside, cost } = strings[locale].compare.others;
  const each = (id: string, name: string, cell: (offer: Offer) => Scope): ScopeRow => ({
    id,
    name,
    cells: offers.map(cell),
  });
  const rows = [
    ...helpOf(offers).map(({ id, name }) => each(id, name[locale], (offer) => helpCell(offer, id, locale))),
    each('hours', hours, (offer) => hoursCell(offer, locale)),
    each('who', who, ({ provider }) => saidCell(provider.whoMayContact, locale)),
    each('outside', outside, ({ provider }) => saidCell(provider.outOfScope, locale)),
    each('cost', cost, ({ provider }) => saidCell(provider.cost ? [provider.cost] : [], locale)),
  ];
  return rows.filter(({ cells }) => cells.some(({ texts, byCountry }) => texts.length > 0 || byCountry));
}

/** Every kind of help, named as by the offer that tells most kinds apart. */
const helpOf = (offers: readonly Offer[]) =>
  offers
    .map(({ provider }) => provider.help)
    .sort((a, b) => b.length - a.length)
    .flat()
    .filter(({ id }, i, all) => all.findIndex((help) => help.id === id) === i);

function helpCell({ provider }: Offer, id: string, locale: Locale): Scope {
  const help = provider.help.filter((it) => it.id === id);
  return { ...saidCell(help, locale), hours: help[0]?.hours?.[locale] };
}

function hoursCell(offer: Offer, locale: Locale): Scope {
  const { regions, languages } = offer.coverage;
  const { compare, policy } = strings[locale];
  const said = languages === 'unsaid' ? [] : [languages];
  const hours = regions.map((region) => region.name[locale] + policy.colon + printedHours({ hours: region }, locale));
  const always = anyHour(offer).map((severity) => fill(compare.others.anyHour, { severity }));
  const facts = [...regions, ...said];
  return {
    texts: [...hours.map((text) => `${text}.`), ...always, ...said.map(({ text }) => text[locale])],
    conflicts: facts.flatMap(({ conflict }) => conflict ?? []),
    sources: facts.map(({ source }) => source),
    byCountry: regions.length === 0 && offer.phones.some(({ services = [] }) => services.length > 0),
  };
}

type Said = { text: Bilingual; source: string; conflict?: string | undefined };

const saidCell = (said: readonly Said[], locale: Locale): Scope => ({
  texts: said.map(({ text }) => text[locale]),
  conflicts: said.flatMap(({ conflict }) => conflict ?? []),
  sources: said.map(({ source }) => source),
});
