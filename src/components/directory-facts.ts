import type { Line, Service } from '../collections/offers.ts';
import { zonesOfCountry } from '../collections/time-zones.ts';
import type { DirectoryFacts, LineFacts, PlaceFacts, ServiceFacts, ServiceHours } from '../domain/directory/index.ts';
import { clocksFor } from './clocks.ts';
import { getPlaces, type Place } from './directory/places.ts';
import { byUrgency, hoursOfService } from './service-hours.ts';

/** Every place with the numbers, services and hours of each offer of today: what the browser needs to say who answers. */
export async function directoryFacts(): Promise<DirectoryFacts> {
  const patterns = new Map<string, ServiceHours>();
  const indexOf = (hours: ServiceHours) => {
    const key = JSON.stringify(hours);
    patterns.set(key, hours);
    return [...patterns.keys()].indexOf(key);
  };
  const places = (await getPlaces()).map((place) => placeFacts(place, indexOf));
  const hours = [...patterns.values()];
  return { clocks: clocksFor(hours), patterns: hours, places };
}

type IndexOf = (hours: ServiceHours) => number;

function placeFacts({ id, name, code, entries }: Place, indexOf: IndexOf): PlaceFacts {
  const current = entries.filter(({ offer }) => !offer.provider.ended);
  return {
    id,
    name,
    code,
    zones: zonesOfCountry(code),
    offers: current.map(({ offer, country }) => ({
      offer: offer.id,
      lines: country.lines.map(lineFacts),
      services: byUrgency(country.services).map((service) => serviceFacts(service, code, indexOf)),
    })),
  };
}

const serviceFacts = (service: Service, code: string, indexOf: IndexOf): ServiceFacts => ({
  service: service.service,
  language: service.language,
  hours: indexOf(hoursOfService(service, code)),
  ...(service.only && { only: service.only }),
  ...(service.closed && { closed: service.closed }),
});

export const lineFacts = ({ id, product, purpose, printed, e164, menu, languages, ...line }: Line): LineFacts => ({
  ...{ id, product, purpose, printed },
  ...(e164 !== null && { tel: e164 }),
  ...(menu !== undefined && { menu }),
  ...(line.alternative && { alternative: line.alternative }),
  ...(line.audience && { audience: line.audience }),
  ...(Array.isArray(languages) && { languages }),
});
