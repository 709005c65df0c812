import type { Offer } from '../collections/offers.ts';
import type { Bilingual } from '../domain/facts.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { CalculatorFacts, EscalationFact, OfferFacts } from '../islands/calculator/facts.ts';
import { addressIn } from './address-in.ts';

/** Everything that the calculator knows, in one language; offers that publish targets come first. */
export function calculatorFacts(offers: readonly Offer[], locale: Locale, rest: Omit<CalculatorFacts, 'offers'>) {
  const published = (offer: Offer) => offer.severities.targets.length > 0;
  const sorted = [...offers.filter(published), ...offers.filter((offer) => !published(offer))];
  return { ...rest, offers: sorted.map((offer) => offerFacts(offer, locale)) } satisfies CalculatorFacts;
}

function offerFacts(offer: Offer, locale: Locale): OfferFacts {
  const { provider, tiers, severities, coverage, rules } = offer;
  const inWords = (text: Bilingual) => text[locale];
  return {
    id: offer.id,
    name: inWords(provider.name),
    vendor: provider.vendor,
    tiers: [...tiers.tiers, ...(tiers.newerPlans?.plans ?? [])].map(({ id, name, family }) => ({
      ...{ id, name: inWords(name), family },
    })),
    severities: severities.severities.map(({ id, description }) => ({ id, description: inWords(description) })),
    regions: coverage.regions.map(({ id, name, opens, closes, timeZone, ...region }) => ({
      ...{ id, name: inWords(name), opens, closes, timeZone, days: region.days, holidays: region.holidays },
      ...{ businessDays: region.businessDays, otherHours: region.otherHours, readings: region.readings },
    })),
    targets: severities.targets.map(({ tier, severity, amount, unit, clock, otherClock }) => ({
      ...{ tier, severity, amount, unit, clock, otherClock },
    })),
    questions: severities.questions.map(({ id, text, severities: asked, choices }) => ({
      ...{ id, text: inWords(text), severities: asked },
      choices: choices.map((choice) => ({ id: choice.id, name: inWords(choice.name) })),
    })),
    conditions: rules.flatMap(({ id, given, severities: about, countsAs, within, text }) =>
      given && (countsAs ?? within) ? [{ id, given, severities: about, countsAs, within, text: inWords(text) }] : [],
    ),
    exceptions: rules.flatMap(({ id, region, severities: about, clock, text }) =>
      clock && region && about
        ? [{ id, region, severities: about, replaces: clock.insteadOf, clock: clock.is, text: inWords(text) }]
        : [],
    ),
    followUps: rules.flatMap(({ id, severities: about, given, after, text }) =>
      after && after.unit !== 'day'
        ? [{ id, severities: about, given, amount: after.amount, unit: after.unit, text: inWords(text) }]
        : [],
    ),
    escalation: escalationOf(offer, locale),
    unpublished: unpublishedOf(offer, locale),
  };
}

/** Why an offer has no targets, that it is history if it is, and the addresses that are known. */
function unpublishedOf({ severities, provider }: Offer, locale: Locale): OfferFacts['unpublished'] {
  const { unpublished } = severities;
  if (!unpublished) return undefined;
  const said = [unpublished.text, ...(provider.ended ? [provider.ended.text] : [])].map((text) => text[locale]);
  const known = [
    { name: strings[locale].calculator.knownPage, url: unpublished.url },
    ...[...provider.channels, ...provider.pages].map(({ name, url }) => ({ name: name[locale], url })),
  ];
  const links = known.flatMap(({ name, url }) => {
    if (!url || url === 'unsaid') return [];
    return [{ name, href: addressIn(url, locale) }];
  });
  return { text: said.join(' '), links };
}

/** The address to which a case is raised, and what the message must hold. */
function escalationOf({ rules, intake }: Offer, locale: Locale): EscalationFact | undefined {
  const rule = rules.find(({ address, requires, when }) => address && requires && when);
  if (!rule?.address || !rule.requires || !rule.when) return undefined;
  const { address, display = address, text, when } = rule;
  const requires = rule.requires.map((id) => intake.fields.find((field) => field.id === id)?.label[locale] ?? id);
  return { text: text[locale], when: when[locale], address, display, requires };
}
