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

/** The country whose hours stand for the language of the page. */
const countryOf: Record<Locale, string> = { fr: 'fr', en: 'gb' };

/**
 * Who is answering now, of every offer of today: what closes, line by line, then in one line all that never does. The
 * reader’s own country is a matter of the panel for emergencies and of the directory.
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
  if (placeOf(offer, locale)?.services) return [];
  const rows = regionRows(offer, locale).filter(({ hours }) => hours !== 'always');
  return rows.map((row) => ({ ...row, id: `${offer.id}-${row.id}`, name: nameOf(offer, row.name, locale) }));
}

/** Technical help in the language of the page or, where that is not said, under each condition; with its own zone. */
function serviceRows(offer: UrgentOffer, locale: Locale): Row[] {
  const place = placeOf(offer, locale);
  return technical(offer, locale)
    .filter(({ hours }) => hours !== 'always')
    .map((service) => ({
      id: `${offer.id}-${service.only?.en ?? service.language}`,
      name: nameOf(offer, `${whom(service, locale)}${service.only ? '' : ` (${place?.name[locale] ?? ''})`}`, locale),
      printed: printedHours(service, locale),
      hours: hoursOfService(service, place?.country ?? ''),
    }));
}

/** `Adobe P1`, `Microsoft 365 en anglais`. */
function alwaysThere(offer: UrgentOffer, locale: Locale): string[] {
  const spoken = technical(offer, locale, 'en').filter(({ hours }) => hours === 'always');
  const services = spoken.map((service) => whom(service, locale));
  const cases = services.length > 0 ? [] : anyHour(offer);
  return [...services, ...cases].map((who) => `${offer.provider.emergency.name} ${who}`);
}

const nameOf = ({ provider }: UrgentOffer, name: string, locale: Locale) =>
  fill(strings[locale].home.now.row, { offer: provider.emergency.name, name });

function technical(offer: UrgentOffer, locale: Locale, language: string = locale): Service[] {
  const services = (placeOf(offer, locale)?.services ?? []).filter(({ service }) => service === 'technical');
  return services.filter((it) => (it.only ? it.language === 'unsaid' : it.language === language));
}

/** The file of the country of the page’s language, else that of the number which holds for everybody. */
function placeOf({ phones, provider }: UrgentOffer, locale: Locale) {
  const [line] = provider.emergency.lines;
  return (
    phones.find(({ place }) => place === countryOf[locale]) ??
    phones.find(({ lines }) => lines.some(({ id }) => id === line))
  );
}

const whom = ({ language, only }: Service, locale: Locale): string =>
  only?.[locale] ?? fill(strings[locale].home.urgent.in, { language: languageName(language, locale) });
