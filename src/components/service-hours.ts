import type { Service } from '../collections/offers.ts';
import { publicHolidays } from '../collections/public-holidays.ts';
import { zonesOfCountry } from '../collections/time-zones.ts';
import type { ServiceHours } from '../domain/directory/index.ts';
import type { Region } from '../domain/facts.ts';
import { distinctClocks } from './clocks.ts';

/**
 * The hours of a service in a country, as far as somebody can be said to answer. Where no zone is printed, the clocks of
 * the country are meant: that is our reading, and where there are several the reader chooses.
 *
 * @param country ISO 3166 code.
 */
export function hoursOfService({ hours, closedOn }: Service, country: string): ServiceHours {
  if (hours === 'always') return hours;
  const { days, opens, closes, timeZone } = hours;
  if (days === 'unsaid' || opens === 'unsaid' || closes === 'unsaid') return 'unsaid';
  const zones = timeZone && timeZone !== 'local' ? [timeZone] : distinctClocks(zonesOfCountry(country));
  return { days, opens, closes, zones, ...(closedOn && { holidays: Object.keys(publicHolidays(country).holidays) }) };
}

/** The hours of a support region, on each clock that it may mean. */
export function hoursOfRegion({ timeZone, readings, days, opens, closes }: Region): ServiceHours {
  const zones = timeZone === 'unsaid' ? readings.timeZones : [timeZone];
  return { days: days === 'unsaid' ? readings.days : days, opens, closes, zones: distinctClocks(zones) };
}

const order: Service['service'][] = ['technical', 'billing', 'pre-sales'];

/** Technical help first, as the one that is urgent. */
export const byUrgency = (services: readonly Service[] = []): Service[] =>
  order.flatMap((kind) => services.filter(({ service }) => service === kind));
