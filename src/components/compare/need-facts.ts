import type { Entitlement, Offer } from '../../collections/offers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { answersTo } from '../../islands/compare/answers.ts';
import type { Need, NeededRow, NeedFact } from '../../islands/compare/facts.ts';
import { find } from '../find.ts';
import { languageName } from '../language-name.ts';

type Asked = Offer['tiers']['needs'][number];

/** The tiers that have a column, and where policies are, by the names of their files. */
type Page = { tiers: readonly { id: string }[]; policies: Record<string, string>; locale: Locale };

/** What a reader may be asked, with the cells of the tiers that have a column. */
export function needFacts(offer: Offer, page: Page): NeedFact[] {
  const known = { table: page, offers: [offer.severities] };
  return offer.tiers.needs.map((need) => {
    const fact = needFact(need, offer, page);
    return { id: need.id, question: need.question[page.locale], ...fact, answers: answersTo(fact, known) };
  });
}

function needFact(need: Asked, offer: Offer, page: Page): Need {
  const row = (id: string) => neededRow(offer, find(offer.tiers.entitlements, id, 'entitlement'), page);
  switch (need.kind) {
    case 'has':
      return { kind: need.kind, rows: need.entitlements.map(row) };
    case 'count':
      return { kind: need.kind, row: row(need.entitlement) };
    case 'wait':
    case 'target':
      return { kind: need.kind, severity: need.severity, disputes: disputes(offer, need.severity, page.locale) };
    case 'language':
      return spoken(need, offer, page.locale);
  }
}

function neededRow(offer: Offer, row: Entitlement, { tiers, policies, locale }: Page): NeededRow {
  const { id, name, values, remarks, conflictAt, policy } = row;
  const shown = <T, U>(byTier: Record<string, T>, text: (value: T) => U) =>
    Object.fromEntries(tiers.flatMap((tier) => (tier.id in byTier ? [[tier.id, text(byTier[tier.id] as T)]] : [])));
  return {
    ...{ id, name: name[locale], href: policies[policy] ?? '', cells: shown(values, (value) => value) },
    remarks: remarks && shown(remarks, (remark) => remark[locale]),
    disputes: conflictAt && shown(conflictAt, (conflict) => entryPath(offer, conflict, locale)),
  };
}

const entryPath = ({ id }: Offer, conflict: string, locale: Locale) =>
  `${pathOf('conflicts', locale)}#${id}-${conflict}`;

/** Where two clocks are read into the sources, which is what makes a wait longer or shorter. */
const disputes = (offer: Offer, severity: string, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    offer.severities.targets.flatMap(({ tier, otherClock, conflict, ...target }) =>
      otherClock && conflict && target.severity === severity ? [[tier, entryPath(offer, conflict, locale)]] : [],
    ),
  );

function spoken(
  { language, footnotes }: Extract<Asked, { kind: 'language' }>,
  { coverage }: Offer,
  locale: Locale,
): Need {
  return {
    kind: 'language',
    language,
    name: languageName(language, locale),
    regions: coverage.regions.flatMap(({ id, languages }) => (languages.some((it) => it === language) ? [id] : [])),
    limits: footnotes.map((id) => find(coverage.footnotes, id, 'footnote').text[locale]),
  };
}
