import type { Country, Service } from '../../collections/offers.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { strings } from '../../i18n/strings.ts';
import type { BoardFacts, Row } from '../../islands/board/model.ts';
import { clocksFor } from '../clocks.ts';
import { conditionsOf, printedHours, serviceName } from '../hours-text.ts';
import { languageName } from '../language-name.ts';
import { byUrgency, hoursOfService } from '../service-hours.ts';

/** A line of the board for each service and language of a country. */
export function countryRows({ services, country = '' }: Country, locale: Locale): BoardFacts {
  const rows = byUrgency(services).map((service, i): Row => ({
    id: String(i),
    name: serviceName(service, locale),
    printed: printedHours(service, locale),
    hours: hoursOfService(service, country),
    notes: conditionsOf(service, locale),
  }));
  return factsOf(rows);
}

/** Those of technical help, named after their languages, for a sentence; `notes` are conditions that the name holds. */
export function headlineRows({ services = [], country = '' }: Country, locale: Locale): BoardFacts {
  const technical = services.filter(({ service }) => service === 'technical');
  return factsOf(
    technical.map((service, i) => ({
      id: String(i),
      name: spokenName(service, locale),
      printed: '',
      hours: hoursOfService(service, country),
      ...(service.only && { notes: [service.only[locale]] }),
    })),
  );
}

/** `in French`, `(language not stated, cases of severity A)`. */
function spokenName({ language, only }: Service, locale: Locale): string {
  const { headline, unsaid } = strings[locale].country;
  const said = language === 'unsaid' ? [unsaid.language] : [];
  const conditions = [...said, ...(only ? [only[locale]] : [])].join(', ');
  const spoken = language === 'unsaid' ? '' : fill(headline.in, { language: languageName(language, locale) });
  return [spoken, conditions && `(${conditions})`].filter(Boolean).join(' ');
}

const factsOf = (rows: Row[]): BoardFacts => ({ clocks: clocksFor(rows.map(({ hours }) => hours)), rows });
