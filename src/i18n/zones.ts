import type { Locale } from './locale.ts';

/** French names of cities whose English name an IANA zone carries; all others are the same in both languages. */
const frenchCities: Record<string, string> = {
  Algiers: 'Alger',
  Athens: 'Athènes',
  Bogota: 'Bogotá',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Copenhagen: 'Copenhague',
  Dubai: 'Dubaï',
  Havana: 'La Havane',
  Jerusalem: 'Jérusalem',
  Kolkata: 'Calcutta',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Mexico_City: 'Mexico',
  Montreal: 'Montréal',
  Moscow: 'Moscou',
  Reunion: 'La Réunion',
  Riyadh: 'Riyad',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Tehran: 'Téhéran',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};

const englishCities: Record<string, string> = { Bogota: 'Bogotá', Sao_Paulo: 'São Paulo', Reunion: 'Réunion' };

/** The city that stands for an IANA zone: `Europe/London` is London or Londres. */
export function zoneCity(timeZone: string, locale: Locale): string {
  const city = timeZone.split('/').at(-1) ?? timeZone;
  const known = locale === 'fr' ? frenchCities[city] : englishCities[city];
  return known ?? city.replaceAll('_', ' ');
}
