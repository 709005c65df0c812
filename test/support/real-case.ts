import { calculatorFacts } from '../../src/components/calculator-facts.ts';
import { offerFacts } from '../../src/components/prepare-offer.ts';
import { emptyDraft, type Draft } from '../../src/domain/intake/index.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { PrepareFacts } from '../../src/islands/prepare/facts.ts';
import type { LateFacts } from '../../src/islands/prepare/late-facts.ts';
import { viewOf } from '../../src/islands/prepare/model.ts';
import { realContent } from './content.ts';

const offers = realContent().offers.filter(({ provider }) => !provider.ended);

/** A case on the facts of the project, as a page of the checklist has them. */
export function realCase(part: Partial<Draft>, locale: Locale = 'en') {
  const draft = { ...emptyDraft('adobe-experience-cloud'), ...part };
  const facts: PrepareFacts = {
    offers: offers.map((offer) => offerFacts(offer, locale)),
    pages: { directory: '', responseTimes: pathOf('responseTimes', locale), late: '' },
  };
  const view = viewOf(draft, facts, { en: strings.en.mail, fr: strings.fr.mail });
  return { draft, facts, view, locale, late: late(locale) };
}

const late = (locale: Locale): Pick<LateFacts, 'calculator' | 'settles'> => ({
  calculator: {
    facts: calculatorFacts(offers, locale, { holidays: [], prepareHref: '' }),
    labels: strings[locale].calculator,
  },
  settles: Object.fromEntries(offers.map(({ id, intake }) => [id, intake.settles])),
});
