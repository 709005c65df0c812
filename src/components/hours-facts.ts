import type { Offer } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { Row } from '../islands/board/model.ts';
import type { HoursFacts, OfferFacts, Voice } from '../islands/hours/facts.ts';
import { clocksFor, daysKnown } from './clocks.ts';
import { countryRows } from './directory/country-rows.ts';
import { languageName } from './language-name.ts';
import { anyHour, firstTargets, languageList, regionRows } from './region-rows.ts';
import type { Remark } from './remarks.ts';
import { hoursOfRegion } from './service-hours.ts';

/**
 * Everything that the page of hours knows without the directory, in one language. An offer whose telephones answer by
 * service shows those, of its one country or of one that the reader chooses; any other shows its regions.
 *
 * @param offers Those of today.
 */
export function hoursFacts(offers: readonly Offer[], remarks: readonly Remark[], locale: Locale): HoursFacts {
  const shown = offers.map((offer) => offerFacts(offer, remarks, locale));
  const languages = languagesOf(offers, locale);
  const technical = new Set(
    spoken(offers).flatMap(({ service, language }) => (service === 'technical' ? language : [])),
  );
  const byRegion = offers.filter((offer) => serving(offer).length === 0);
  return {
    offers: shown,
    clocks: clocksFor(shown.flatMap(({ rows }) => rows.map(({ hours }) => hours))),
    voices: byRegion.flatMap((offer) => voicesOf(offer, locale)),
    languages,
    technical: [...languages.map(({ tag }) => tag), 'unsaid'].filter((tag) => technical.has(tag)),
    days: daysKnown,
  };
}

/** The countries for which an offer says who answers when. */
const serving = ({ phones }: Offer) => phones.filter(({ services = [] }) => services.length > 0);

function offerFacts(offer: Offer, remarks: readonly Remark[], locale: Locale): OfferFacts {
  const { id, provider } = offer;
  const [country, ...others] = serving(offer);
  const rows = !country
    ? withRemarks(offer, remarks, locale)
    : others.length === 0
      ? countryRows(country, locale).rows
      : [];
  const links = country ? linksTo(remarks, offer, (remark) => remark.kind === 'conflict', locale) : [];
  return {
    id,
    name: provider.name[locale],
    vendor: provider.emergency?.name ?? provider.vendor,
    aside: asideOf(offer, locale),
    links,
    rows,
  };
}

function asideOf(offer: Offer, locale: Locale): string[] {
  const { aside } = strings[locale].hours;
  const { rule, languages, regions } = offer.coverage;
  const said = [rule, ...(serving(offer).length > 0 ? [languages] : [])];
  return [
    ...said.flatMap((it) => (it === 'unsaid' ? [] : it.text[locale])),
    ...(regions.some(({ timeZone }) => timeZone === 'unsaid') ? [aside.unzoned] : []),
    ...(serving(offer).length > 1 ? [aside.countries] : []),
  ];
}

/** Regions with their languages, severities with their targets, and links to what is remarked on them. */
function withRemarks(offer: Offer, remarks: readonly Remark[], locale: Locale): Row[] {
  const { printed } = strings[locale].hours;
  return regionRows(offer, locale).map((row) => {
    const region = offer.coverage.regions.find(({ id }) => id === row.id);
    if (!region) {
      const targets = anyHour(offer).includes(row.id) ? firstTargets(offer, row.id, locale) : '';
      return targets ? { ...row, notes: [fill(printed.firstTarget, { targets })] } : row;
    }
    const about = [...region.footnotes, region.conflict];
    const links = linksTo(remarks, offer, ({ id }) => about.includes(id), locale);
    return { ...row, notes: [languageList(region.languages, locale)], links };
  });
}

function linksTo(remarks: readonly Remark[], { id }: Offer, wanted: (remark: Remark) => boolean, locale: Locale) {
  const { printed, remarks: words } = strings[locale].hours;
  return remarks.flatMap((remark, i) => {
    if (remark.offer.id !== id || !wanted(remark)) return [];
    const text = remark.kind === 'conflict' ? words.conflict : fill(printed.remark, { number: i + 1 });
    return [{ href: `#${remark.id}`, text }];
  });
}

/** Who answers for a region, in each of its languages; of a severity that is answered at any hour no language is said. */
function voicesOf(offer: Offer, locale: Locale): Voice[] {
  const common = { offer: offer.id, service: 'technical' as const };
  const regions = offer.coverage.regions.flatMap((region) =>
    region.languages.map((language) => ({
      ...common,
      ...{ language, hours: hoursOfRegion(region), name: region.name[locale] },
    })),
  );
  const always = anyHour(offer).map((severity) => ({
    ...common,
    ...{ language: 'unsaid', hours: 'always' as const, name: fill(strings[locale].hours.everywhere, { severity }) },
  }));
  return [...regions, ...always];
}

/** Who speaks what for which service, in countries and in regions. */
const spoken = (offers: readonly Offer[]) =>
  offers.flatMap(({ phones, coverage }) => [
    ...phones.flatMap(({ services = [] }) => services),
    ...coverage.regions.flatMap(({ languages }) =>
      languages.map((language) => ({ service: 'technical' as const, language })),
    ),
  ]);

const languagesOf = (offers: readonly Offer[], locale: Locale): HoursFacts['languages'] =>
  [...new Set(spoken(offers).map(({ language }) => language))]
    .filter((tag) => tag !== 'unsaid')
    .map((tag) => ({ tag, name: languageName(tag, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
