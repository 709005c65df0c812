import { deviceLanguages } from '../../browser/languages.ts';
import { deviceTimeZone } from '../../browser/now.ts';
import type { DirectoryFacts, PlaceFacts } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { weekText } from '../../i18n/week-text.ts';
import type { Row } from '../board/model.ts';
import { readerPlace } from '../zone/reader-place.ts';
import type { Labels } from './facts.ts';

/** The places for which an offer says who answers when. */
export const placesOf = ({ places }: DirectoryFacts, offer: string): PlaceFacts[] =>
  places.filter(({ offers }) => offers.some((it) => it.offer === offer && it.services.length > 0));

/** The place that the reader chose, else the one where they probably are; where nothing tells, the one with most zones. */
export function chosenPlace(directory: DirectoryFacts, offer: string, id: string | undefined): PlaceFacts | undefined {
  const places = placesOf(directory, offer);
  const chosen = places.find((place) => place.id === id);
  return (
    chosen ??
    readerPlace(places, deviceTimeZone(), deviceLanguages()) ??
    [...places].sort((a, b) => b.zones.length - a.zones.length)[0]
  );
}

/** A line of the board for each service and language that an offer has for a place. */
export function countryRows(
  { offers }: PlaceFacts,
  offer: string,
  { patterns }: DirectoryFacts,
  labels: Labels,
  names: (tag: string) => string,
  locale: Locale,
): Row[] {
  const services = offers.find((it) => it.offer === offer)?.services ?? [];
  return services.map(({ service, language, hours, only, closed }, i) => {
    const pattern = patterns[hours] ?? 'unsaid';
    return {
      id: String(i),
      name: `${labels.country.services[service]}, ${names(language)}`,
      printed: pattern === 'unsaid' ? labels.country.hours : weekText(pattern, labels.week, locale),
      hours: pattern,
      notes: [
        ...(only ? [only[locale]] : []),
        ...(closed ? [fill(labels.country.closed, { closed: closed[locale] })] : []),
      ],
    };
  });
}
