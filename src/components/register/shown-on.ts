import type { Offer } from '../../collections/offers.ts';
import { getPolicies } from '../../collections/policies.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf, type PageName } from '../../i18n/routes.ts';
import { offerOfPages } from '../offer.ts';
import type { FactKind } from './taken.ts';

/** The pages on which every offer has its facts of a kind; the kinds after them stand there for the tools’ offer alone. */
const everyOffer: Partial<Record<FactKind, PageName>> = {
  severities: 'responseTimes',
  targets: 'responseTimes',
  numbers: 'directory',
  countries: 'directory',
  phoneHours: 'directory',
  emergency: 'home',
};
const offerOfTools: Partial<Record<FactKind, PageName>> = {
  tiers: 'compare',
  entitlements: 'compare',
  hours: 'hours',
  notes: 'hours',
};
/** Nobody prepares a case for an offer that has ended. */
const offersOfToday: Partial<Record<FactKind, PageName>> = { asked: 'prepare' };

/** The component by which a policy shows facts of a kind. */
const components: Partial<Record<FactKind, string>> = {
  products: 'Products',
  ways: 'Ways',
  links: 'Link',
  scope: 'Who',
  tiers: 'About',
  entitlements: 'TierList',
  rules: 'Rule',
  hours: 'Coverage',
  notes: 'Coverage',
  asked: 'CaseFields',
  roles: 'Roles',
  dates: 'Timeline',
};

/** The page on which an offer’s facts of a kind are: a tool, else the first policy that shows them, else its policies. */
export async function shownOn(kind: FactKind, offer: Offer, locale: Locale): Promise<string> {
  if (kind === 'readings') return `${pathOf('conflicts', locale)}#${offer.id}`;
  const ofTools = offer.id === (await offerOfPages()).id;
  const ofToday = offer.provider.ended === undefined;
  const page =
    everyOffer[kind] ?? (ofToday ? offersOfToday[kind] : undefined) ?? (ofTools ? offerOfTools[kind] : undefined);
  if (page) return pathOf(page, locale);
  const own = (await getPolicies(locale)).filter(({ data }) => data.offer === offer.id);
  const policy = own.find(({ body = '' }) => new RegExp(`<${components[kind] ?? ''}\\b`).test(body));
  return policy ? pathOf('policies', locale, policy.data.slug) : `${pathOf('policies', locale)}#${offer.id}`;
}
