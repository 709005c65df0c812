import type { Service } from '../collections/offers.ts';
import type { Target } from '../domain/facts.ts';
import { fill } from '../i18n/fill.ts';
import { clockText, listText } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Row } from '../islands/board/model.ts';
import { urgentOffers, type UrgentOffer } from './emergency-facts.ts';
import { printedHours } from './hours-text.ts';
import { languageName } from './language-name.ts';
import { hoursOfRegion, hoursOfService } from './service-hours.ts';

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
    ...offers.flatMap((offer) => [...serviceRows(offer, locale), ...regionRows(offer, locale)]),
    {
      id: 'always',
      name: listText(always, locale),
      printed: board.open.always,
      hours: 'always',
    },
  ];
}

/** Regions, where no telephone line says its own hours. */
function regionRows(offer: UrgentOffer, locale: Locale): Row[] {
  if (placeOf(offer, locale)?.services) return [];
  const { board } = strings[locale];
  return offer.coverage.regions.map((region) => ({
    id: `${offer.id}-${region.id}`,
    name: nameOf(offer, region.name[locale], locale),
    printed: fill(board.printed, { from: clockText(region.opens, locale), to: clockText(region.closes, locale) }),
    hours: hoursOfRegion(region),
  }));
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
  const { severities, targets } = offer.severities;
  const spoken = technical(offer, locale, 'en').filter(({ hours }) => hours === 'always');
  const services = spoken.map((service) => whom(service, locale));
  const [gravest] = severities;
  const dayAndNight = (target: Target) => target.severity !== gravest?.id || target.clock === '24x7';
  const cases = gravest && services.length === 0 && targets.every(dayAndNight) ? [gravest.id] : [];
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
