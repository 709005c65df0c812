import type { Service } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import { listText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Row } from '../islands/board/model.ts';
import { urgentOffers, type UrgentOffer } from './emergency-facts.ts';
import { printedHours } from './hours-text.ts';
import { languageName } from './language-name.ts';
import { anyHour, regionRows } from './region-rows.ts';
import { hoursOfService } from './service-hours.ts';

/**
 * Who is answering now, of every offer of today: what closes, line by line, then in one line all that never does. Of an
 * offer with services by language, English stands for all; the reader’s own country and language are a matter of the
 * panel for emergencies and of the directory.
 */
export async function homeRows(locale: Locale): Promise<Row[]> {
  const offers = await urgentOffers();
  const { board } = strings[locale];
  const always = offers.flatMap((offer) => alwaysThere(offer, locale));
  return [
    ...offers.flatMap((offer) => [...serviceRows(offer, locale), ...regionsOf(offer, locale)]),
    {
      id: 'always',
      name: listText(always, locale),
      printed: board.open.always,
      hours: 'always',
    },
  ];
}

/** Regions, where no telephone line says its own hours. */
function regionsOf(offer: UrgentOffer, locale: Locale): Row[] {
  if (placeOf(offer)?.services) return [];
  const rows = regionRows(offer, locale).filter(({ hours }) => hours !== 'always');
  return rows.map((row) => ({ ...row, id: `${offer.id}-${row.id}`, name: nameOf(offer, row.name, locale) }));
}

/** Technical help in English or, where the language is not said, under each condition; with its own zone. */
const serviceRows = (offer: UrgentOffer, locale: Locale): Row[] =>
  technical(offer)
    .filter(({ hours }) => hours !== 'always')
    .map((service) => ({
      id: `${offer.id}-${service.only?.en ?? service.language}`,
      name: nameOf(offer, whom(service, locale), locale),
      printed: printedHours(service, locale),
      hours: hoursOfService(service, placeOf(offer)?.country ?? ''),
    }));

/** `Adobe P1`, `Microsoft 365 en anglais`. */
function alwaysThere(offer: UrgentOffer, locale: Locale): string[] {
  const spoken = technical(offer).filter(({ hours }) => hours === 'always');
  const services = spoken.map((service) => whom(service, locale));
  const cases = services.length > 0 ? [] : anyHour(offer);
  return [...services, ...cases].map((who) => `${offer.provider.emergency.name} ${who}`);
}

const nameOf = ({ provider }: UrgentOffer, name: string, locale: Locale) =>
  fill(strings[locale].home.now.row, { offer: provider.emergency.name, name });

function technical(offer: UrgentOffer): Service[] {
  const services = (placeOf(offer)?.services ?? []).filter(({ service }) => service === 'technical');
  return services.filter((it) => it.language === (it.only ? 'unsaid' : 'en'));
}

/** The file of the number that holds for everybody. */
function placeOf({ phones, provider }: UrgentOffer) {
  const [line] = provider.emergency.lines;
  return phones.find(({ lines }) => lines.some(({ id }) => id === line));
}

const whom = ({ language, only }: Service, locale: Locale): string =>
  only?.[locale] ?? fill(strings[locale].home.urgent.in, { language: languageName(language, locale) });
