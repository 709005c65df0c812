import type { Line, Offer } from '../../collections/offers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { restOf, type Place } from './places-of.ts';

type Named = Pick<Place, 'name'>;

/** The file for an address book that holds every number of a country: `/fr/annuaire/france.vcf`. */
export const cardPath = (place: Named, locale: Locale): string =>
  `${pathOf('directory', locale, restOf(place)[locale]).slice(0, -1)}.vcf`;

/** That of one number: `/fr/annuaire/france/microsoft-365-worldwide/fr-main.vcf`. */
export const lineCardPath = (place: Named, offer: Pick<Offer, 'id'>, line: Pick<Line, 'id'>, locale: Locale): string =>
  `${pathOf('directory', locale, restOf(place)[locale])}${offer.id}/${line.id}.vcf`;
