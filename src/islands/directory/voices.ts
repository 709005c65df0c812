import {
  presenceOf,
  stateAt,
  stateOfAll,
  type DirectoryFacts,
  type PlaceFacts,
  type PlaceOffer,
  type ServiceHours,
  type ServiceKind,
  type ServiceState,
} from '../../domain/directory/index.ts';
import type { Bilingual } from '../../domain/facts.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Asked } from './asked.ts';

/** Who answers on a line: one service in one language, by one or more weekly hours. */
export type Voice = {
  service: ServiceKind | 'p1';
  /** A BCP 47 tag, or `unsaid`. */
  language: string;
  hours: ServiceHours[];
  /** The plan or the severity to which it is confined. */
  only?: Bilingual;
};

/** A number of a row with those who answer it and fit what is asked, the one to be shown first. */
export type FoundLine = { key: string; voices: Voice[] };

export type FoundPlace = { id: string; lines: FoundLine[] };

/** Under which the page has the row of a place. */
export const rowId = (place: string) => `row-${place}`;

/** Under which a row holds the first number of an offer for a purpose. */
export const lineKey = (offer: string, purpose: string) => `${offer} ${purpose}`;

/** The numbers of a place that fit what is asked, save for the hour. */
export function fitting(place: PlaceFacts, facts: DirectoryFacts, asked: Asked, locale: Locale): FoundPlace {
  const offers = place.offers.filter(({ offer }) => asked.offer === '' || asked.offer === offer);
  const lines = offers.flatMap((offer) =>
    [...new Set(offer.lines.map(({ purpose }) => purpose))].map((purpose) => ({
      key: lineKey(offer.offer, purpose),
      voices: voicesOf(offer, purpose, facts.patterns)
        .filter(({ service }) => asked.service === '' || service === asked.service)
        .filter(({ language }) => asked.language === '' || language === asked.language)
        .sort((a, b) => wish(a, locale) - wish(b, locale)),
    })),
  );
  return { id: place.id, lines: lines.filter(({ voices }) => voices.length > 0) };
}

/** Of these lines, those on which somebody surely answers, or by one reading of hours whose zone is unsaid. */
export const openOf = (lines: readonly FoundLine[], stateOf: StateOf): FoundLine[] =>
  lines.flatMap(({ key, voices }) => {
    const there = voices.filter((voice) => ['open', 'maybe'].includes(presenceOf(stateOf(voice))));
    return there.length > 0 ? [{ key, voices: there }] : [];
  });

export type StateOf = (voice: Voice) => ServiceState;

/** States at an instant, each computed once for all who keep the same hours. */
export function statesAt({ clocks }: DirectoryFacts, nowAt: number): StateOf {
  const known = new Map<ServiceHours, ServiceState>();
  const stateOf = (hours: ServiceHours) => {
    const state = known.get(hours) ?? stateAt(hours, clocks, nowAt);
    known.set(hours, state);
    return state;
  };
  return ({ hours: [hours = 'unsaid', ...more] }) =>
    more.length > 0 ? stateOfAll([hours, ...more], clocks, nowAt) : stateOf(hours);
}

function voicesOf(offer: PlaceOffer, purpose: string, patterns: readonly ServiceHours[]): Voice[] {
  if (purpose === 'p1-notification' || offer.services.length === 0) return unsaidVoices(offer, purpose);
  const groups = Map.groupBy(offer.services, (it) => `${it.service} ${it.language} ${it.only?.en ?? ''}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ service, language, only }) => ({
      ...{ service, language, hours: group.map(({ hours }) => patterns[hours] ?? 'unsaid') },
      ...(only && { only }),
    })),
  );
}

/** Where an offer does not say by service who answers when, its lines may say in which language. */
function unsaidVoices({ lines }: PlaceOffer, purpose: string): Voice[] {
  const spoken = lines.filter((line) => line.purpose === purpose).flatMap(({ languages }) => languages ?? ['unsaid']);
  const service = purpose === 'p1-notification' ? 'p1' : 'technical';
  return [...new Set(spoken)].map((language) => ({ service, language, hours: ['unsaid'] }));
}

/** Technical help first, and in the page’s language; what is unsaid last. */
function wish({ service, language }: Voice, locale: Locale): number {
  const spoken = language === locale ? 0 : language === 'unsaid' ? 2 : 1;
  return (service === 'technical' ? 0 : 10) + spoken;
}
