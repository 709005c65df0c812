import type { Entitlement, Offer } from '../../collections/offers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import type { NeededRow, NeedFact } from '../../islands/compare/facts.ts';
import { find } from '../find.ts';
import { languageName } from '../language-name.ts';

type Need = Offer['tiers']['needs'][number];

/** What a reader may be asked, with the cells of the tiers that have a column. */
export function needFacts(offer: Offer, tiers: readonly { id: string }[], locale: Locale): NeedFact[] {
  const row = (id: string) => neededRow(find(offer.tiers.entitlements, id, 'entitlement'), tiers, locale);
  return offer.tiers.needs.map((need): NeedFact => {
    const asked = { id: need.id, question: need.question[locale] };
    switch (need.kind) {
      case 'has':
        return { ...asked, kind: need.kind, rows: need.entitlements.map(row) };
      case 'count':
        return { ...asked, kind: need.kind, row: row(need.entitlement) };
      case 'wait':
      case 'target':
        return { ...asked, kind: need.kind, severity: need.severity, disputes: disputes(offer, need.severity, locale) };
      case 'language':
        return { ...asked, ...spoken(need, offer, locale) };
    }
  });
}

const neededRow = ({ id, name, values }: Entitlement, tiers: readonly { id: string }[], locale: Locale): NeededRow => ({
  ...{ id, name: name[locale] },
  cells: Object.fromEntries(Object.entries(values).filter(([tier]) => tiers.some((one) => one.id === tier))),
});

/** Where two clocks are read into the sources, which is what makes a wait longer or shorter. */
const disputes = ({ id, severities }: Offer, severity: string, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    severities.targets.flatMap(({ tier, otherClock, conflict, ...target }) =>
      otherClock && conflict && target.severity === severity
        ? [[tier, `${pathOf('conflicts', locale)}#${id}-${conflict}`]]
        : [],
    ),
  );

function spoken({ language, footnotes }: Extract<Need, { kind: 'language' }>, { coverage }: Offer, locale: Locale) {
  return {
    kind: 'language' as const,
    language,
    name: languageName(language, locale),
    regions: coverage.regions.flatMap(({ id, languages }) => (languages.some((it) => it === language) ? [id] : [])),
    limits: footnotes.map((id) => find(coverage.footnotes, id, 'footnote').text[locale]),
  };
}
