import type { Locale } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { LateFacts } from '../islands/prepare/late-facts.ts';
import { calculatorFacts } from './calculator-facts.ts';
import { emergencyFacts } from './emergency-facts.ts';
import { offersToPrepareFor } from './prepare-facts.ts';

/** What the checklist knows of due moments and of numbers to call. No holidays are offered, so none are in it. */
export async function lateFacts(locale: Locale): Promise<LateFacts> {
  const offers = await offersToPrepareFor();
  const { board, calculator, home, site } = strings[locale];
  const rest = { holidays: [], prepareHref: pathOf('prepare', locale) };
  return {
    calculator: { facts: calculatorFacts(offers, locale, rest), labels: calculator },
    targets: { units: site.units, targets: site.targets },
    settles: Object.fromEntries(offers.map(({ id, intake }) => [id, intake.settles])),
    emergency: { facts: await emergencyFacts(locale), labels: { urgent: home.urgent, board } },
  };
}
