import type { Line } from '../../collections/offers.ts';
import { getSource } from '../../collections/sources.ts';
import type { Card } from '../../domain/export/index.ts';
import { dateText } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { addressIn } from '../address-in.ts';
import { conditionsOf, printedHours, serviceName } from '../hours-text.ts';
import { answerTo, lineWords } from '../line-words.ts';
import { comparedAll, sourceName } from '../said-text.ts';
import { chargesOf, productOf, sourcesOf, stepsOf } from './entry.ts';
import { restOf, type Place, type PlaceEntry } from './places.ts';

type Context = { place: Place; locale: Locale; site: URL | undefined };

/** An entry of an address book for each offer of today that has a number for the country. */
export async function cardsOf(context: Context): Promise<Card[]> {
  const { place, locale } = context;
  const name = ({ offer }: PlaceEntry) =>
    fill(strings[locale].country.card.country, { vendor: offer.provider.vendor, country: place.name[locale] });
  const cards = callable(place).map((entry) => cardOf(entry, entry.country.lines, name(entry), '', context));
  return Promise.all(cards);
}

/** The same with one number. */
export function cardOfLine(entry: PlaceEntry, line: Line, context: Context): Promise<Card> {
  const { place, locale } = context;
  const { card, alternative } = strings[locale].country;
  const name = fill(card.line, { product: productOf(entry.offer, line, locale), country: place.name[locale] });
  const which = line.audience?.[locale] ?? (line.alternative && alternative.toLowerCase());
  return cardOf(entry, [line], which ? `${name} (${which})` : name, `/${line.id}`, context);
}

/** What can be called for a country. */
export const callable = ({ entries }: Place): PlaceEntry[] =>
  entries.filter(({ offer, country }) => !offer.provider.ended && country.lines.length > 0);

async function cardOf(entry: PlaceEntry, lines: Line[], name: string, id: string, context: Context): Promise<Card> {
  const { place, locale, site } = context;
  const { provider } = entry.offer;
  const ids = [...new Set(sourcesOf(entry.offer, entry.country))];
  const sources = await Promise.all(ids.map(getSource));
  const compared = comparedAll(sources);
  const read = [
    ...sources.map((source) => sourceName(source, locale)),
    fill(strings[locale].site.comparedOn, { date: dateText(compared, locale) }),
  ];
  return {
    id: `${entry.offer.id}/${place.id}${id}`,
    name,
    organisation: [provider.vendor, provider.name[locale]],
    numbers: [...new Set(lines.map(({ e164, printed }) => e164 ?? printed[locale]))],
    note: [...noteOf(entry, lines, locale), read.join(' · ')].join('\n\n'),
    url: new URL(pathOf('directory', locale, restOf(place)[locale]), site).href,
    compared,
  };
}

/** Everything that the page says, a paragraph for each subject. */
function noteOf({ offer, country }: PlaceEntry, lines: Line[], locale: Locale): string[] {
  const charges = chargesOf(country, locale);
  const newer = offer.provider.newerNumbers;
  const paragraphs = [
    lines.map((line) => [line.printed[locale], ...aboutLine(line, locale)].join(' · ')),
    stepsOf(country, locale),
    charges ? [`${charges.said} ${charges.unsaid ?? ''}`.trim()] : [],
    hoursOf(country.services ?? [], locale),
    [...(country.notes ?? []), ...(country.cautions ?? []), ...lines.flatMap(({ cautions = [] }) => cautions)].map(
      (text) => text[locale],
    ),
    newer ? [newer.text[locale], addressIn(newer.list.url, locale)] : [],
  ];
  return paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join('\n'));
}

function aboutLine(line: Line, locale: Locale): string[] {
  const { tollFree, fromAbroad, unsaid } = strings[locale].country;
  const said = (words: Record<'true' | 'false' | 'unsaid', string>, answer: boolean | 'unsaid', none: string) =>
    answer === 'unsaid' ? `${words.unsaid} ${none}` : words[answerTo(answer)];
  return [
    ...lineWords(line, locale),
    said(tollFree, line.tollFree, unsaid.toll),
    said(fromAbroad, line.fromAbroad, unsaid.abroad),
  ];
}

function hoursOf(services: PlaceEntry['country']['services'] & object, locale: Locale): string[] {
  const { hours } = strings[locale].country;
  const rows = services.map((it) =>
    [serviceName(it, locale), printedHours(it, locale), ...conditionsOf(it, locale)].join(' · '),
  );
  const zoned = services.every((it) => it.hours === 'always' || it.hours.timeZone);
  return zoned ? rows : [...rows, hours.zone];
}
