import { getOffers, type Channel, type Country, type Emergency, type Offer, type Page } from '../collections/offers.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';
import type { EmergencyFacts, EmergencyOffer, PlacedLine, PrintedVoice, Way } from '../islands/emergency/facts.ts';
import { addressIn } from './address-in.ts';
import { targetText } from './amounts.ts';
import { lineFacts } from './directory-facts.ts';
import { printedHours } from './hours-text.ts';
import { languageName } from './language-name.ts';
import { find, targetOf } from './offer.ts';

export type UrgentOffer = Offer & { provider: { emergency: Emergency } };

/** The offers of today with what each says for an emergency. */
export const urgentOffers = async (): Promise<UrgentOffer[]> =>
  (await getOffers()).filter((offer): offer is UrgentOffer => offer.provider.emergency !== undefined);

/** What the panel for emergencies shows, of every offer of today. */
export async function emergencyFacts(locale: Locale): Promise<EmergencyFacts> {
  const offers = await urgentOffers();
  const countries = offers.flatMap((offer) => offer.provider.emergency.lines.map((id) => countryOf(id, offer)));
  return {
    offers: offers.map((offer) => factsOf(offer, locale)),
    places: Object.fromEntries(countries.map(({ place, name }) => [place, name[locale]])),
    languages: Object.fromEntries(languagesOf(offers).map((tag) => [tag, languageName(tag, locale)])),
  };
}

function factsOf(offer: UrgentOffer, locale: Locale): EmergencyOffer {
  const { id, provider, phones } = offer;
  const { emergency, newerNumbers } = provider;
  const lines = emergency.lines.map((id) => placed(id, offer));
  const [first] = emergency.lines.map((id) => countryOf(id, offer));
  const target = targetIn(offer, locale);
  const look = emergency.firstLook && wayOf(find(provider.pages, emergency.firstLook, 'page'), locale);
  return {
    ...{ id, name: emergency.name, lines },
    products: new Set(lines.map(({ product }) => product)).size > 1 ? productsOf(lines, offer, locale) : {},
    voices: first ? voicesOf(first, locale) : [],
    ...(target && { target }),
    manyPlaces: phones.length > 1,
    ...(look && { firstLook: look }),
    ...(newerNumbers && {
      newerNumbers: { text: newerNumbers.text[locale], list: wayOf({ id: 'list', ...newerNumbers.list }, locale) },
    }),
    say: emergency.say.map(({ text, ours }) => ({ text: text[locale], ...(ours && { ours }) })),
    otherwise: emergency.otherwise.map(({ via, text }) => {
      const channel = find(provider.channels, via, 'channel');
      const { products } = channel;
      return { ...wayOf(channel, locale), text: text[locale], ...(products && { products }) };
    }),
  };
}

const countryOf = (line: string, { phones }: Offer): Country =>
  phones.find(({ lines }) => lines.some(({ id }) => id === line)) ?? find([], line, 'line');

function placed(id: string, offer: Offer): PlacedLine {
  const { lines, place } = countryOf(id, offer);
  return { ...lineFacts(find(lines, id, 'line')), place };
}

/** `Commerce (P1)`. */
const productsOf = (lines: readonly PlacedLine[], { provider }: Offer, locale: Locale) =>
  Object.fromEntries(
    lines.map(({ product, purpose }) => {
      const { short } = find(provider.products, product, 'product');
      const p1 = fill(strings[locale].home.urgent.p1, { product: short });
      return [product, purpose === 'p1-notification' ? p1 : short];
    }),
  );

/** Languages with the same hours under the same condition go together. */
function voicesOf({ services = [] }: Country, locale: Locale): PrintedVoice[] {
  const technical = services.filter(({ service }) => service === 'technical');
  const alike = Map.groupBy(technical, (it) => `${printedHours(it, locale)} ${it.only?.en ?? ''}`);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((service) => ({
      languages: group.map(({ language }) => language),
      ...(service.only && { only: service.only[locale] }),
      hours: printedHours(service, locale),
    })),
  );
}

function targetIn(offer: UrgentOffer, locale: Locale): string | undefined {
  const { target } = offer.provider.emergency;
  if (!target) return undefined;
  const { severity, tier } = target;
  const { name } = find(offer.severities.severities, severity, 'severity');
  const words = targetText(targetOf(offer, tier, severity), locale);
  return fill(strings[locale].home.urgent.target, {
    severity: name[locale].replace(/ (?=\w\b)/, '\u00a0'),
    target: words,
  });
}

function wayOf(
  it: Pick<Page & Channel, 'id' | 'name'> & Partial<Pick<Channel, 'url' | 'address'>>,
  locale: Locale,
): Way {
  const { id, name, url, address } = it;
  const href = address ? `mailto:${address}` : url && url !== 'unsaid' ? addressIn(url, locale) : undefined;
  return { id, name: name[locale], ...(href && { href }) };
}

const languagesOf = (offers: readonly Offer[]): string[] =>
  [
    ...new Set(
      offers.flatMap(({ phones }) => phones.flatMap((country) => (country.services ?? []).map((it) => it.language))),
    ),
    'en',
  ].filter((tag, i, all) => tag !== 'unsaid' && all.indexOf(tag) === i);
