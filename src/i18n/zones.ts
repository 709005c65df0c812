import type { Locale } from './locale.ts';

/** A zone as `/zones.json` holds it: everything that a reader may type to find it, whatever the page's language. */
export type ZoneEntry = {
  /** The name that the IANA prefers. */
  zone: string;
  /** Its other names, which a device may still report. */
  aliases?: string[];
  cities: Record<Locale, string>;
  /** The country that is shown comes first; then others of the zone, and other names of it. */
  countries: Record<Locale, string[]>;
  /** Well-known cities and regions that keep its time. */
  also?: Record<Locale, string[]>;
};

/** Browsers that follow CLDR report these old names; all others of theirs have the same city. */
const modernNames: Record<string, string> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho_Chi_Minh',
  Truk: 'Chuuk',
};

/** Written otherwise than in the IANA’s plain letters, in both languages. */
const cities: Record<string, string> = {
  Araguaina: 'Araguaína',
  Asuncion: 'Asunción',
  Bahia_Banderas: 'Bahía de Banderas',
  Belem: 'Belém',
  Bogota: 'Bogotá',
  Busingen: 'Büsingen',
  Cancun: 'Cancún',
  Chisinau: 'Chișinău',
  Ciudad_Juarez: 'Ciudad Juárez',
  Cordoba: 'Córdoba',
  Cuiaba: 'Cuiabá',
  Curacao: 'Curaçao',
  DumontDUrville: 'Dumont-d’Urville',
  Eirunepe: 'Eirunepé',
  Galapagos: 'Galápagos',
  Hovd: 'Khovd',
  Lome: 'Lomé',
  Lower_Princes: 'Lower Prince’s Quarter',
  Macau: 'Macao',
  Maceio: 'Maceió',
  Mahe: 'Mahé',
  Mazatlan: 'Mazatlán',
  Merida: 'Mérida',
  Miquelon: 'Saint-Pierre',
  Ndjamena: 'N’Djamena',
  Noronha: 'Fernando de Noronha',
  Noumea: 'Nouméa',
  Rio_Gallegos: 'Río Gallegos',
  Santarem: 'Santarém',
  Sao_Paulo: 'São Paulo',
  Sao_Tome: 'São Tomé',
  Scoresbysund: 'Ittoqqortoormiit',
  Syowa: 'Showa',
  Tirane: 'Tirana',
  Tucuman: 'Tucumán',
  Urumqi: 'Ürümqi',
};

const englishCities: Record<string, string> = {
  Aqtau: 'Aktau',
  Aqtobe: 'Aktobe',
  Canary: 'Canary Islands',
  Christmas: 'Christmas Island',
  Comoro: 'Comoros',
  Easter: 'Easter Island',
  El_Aaiun: 'El Aaiún',
  Faroe: 'Faroe Islands',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Qostanay: 'Kostanay',
  Qyzylorda: 'Kyzylorda',
  Reunion: 'Réunion',
  St_Barthelemy: 'St Barthélemy',
  St_Johns: 'St John’s',
};

/** After CLDR’s list, but for names that French has given up since, such as Alma-Ata and Manaos. */
const frenchCities: Record<string, string> = {
  Addis_Ababa: 'Addis-Abeba',
  Adelaide: 'Adélaïde',
  Algiers: 'Alger',
  Andorra: 'Andorre',
  Aqtau: 'Aktaou',
  Aqtobe: 'Aktobé',
  Argentina: 'Argentine',
  Ashgabat: 'Achgabat',
  Athens: 'Athènes',
  Atyrau: 'Atyraou',
  Azores: 'Açores',
  Baghdad: 'Bagdad',
  Bahrain: 'Bahreïn',
  Baku: 'Bakou',
  Barbados: 'La Barbade',
  Beirut: 'Beyrouth',
  Bermuda: 'Bermudes',
  Bishkek: 'Bichkek',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Canary: 'Îles Canaries',
  Cape_Verde: 'Cap-Vert',
  Cayman: 'Îles Caïmans',
  Chatham: 'Îles Chatham',
  Chita: 'Tchita',
  Christmas: 'Île Christmas',
  Cocos: 'Îles Cocos',
  Comoro: 'Comores',
  Copenhagen: 'Copenhague',
  Damascus: 'Damas',
  Detroit: 'Détroit',
  Dominica: 'Dominique',
  Dubai: 'Dubaï',
  Dushanbe: 'Douchanbé',
  Easter: 'Île de Pâques',
  Efate: 'Éfaté',
  El_Aaiun: 'Laâyoune',
  Famagusta: 'Famagouste',
  Faroe: 'Îles Féroé',
  Fiji: 'Fidji',
  Grenada: 'Grenade',
  Guernsey: 'Guernesey',
  Havana: 'La Havane',
  Hebron: 'Hébron',
  Ho_Chi_Minh: 'Hô-Chi-Minh-Ville',
  Irkutsk: 'Irkoutsk',
  Isle_of_Man: 'Île de Man',
  Jamaica: 'Jamaïque',
  Jerusalem: 'Jérusalem',
  Kabul: 'Kaboul',
  Kamchatka: 'Kamtchatka',
  Kathmandu: 'Katmandou',
  Kolkata: 'Calcutta',
  Krasnoyarsk: 'Krasnoïarsk',
  Kuwait: 'Koweït',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Madeira: 'Madère',
  Makassar: 'Macassar',
  Malta: 'Malte',
  Manila: 'Manille',
  Marquesas: 'Îles Marquises',
  Mauritius: 'Maurice',
  Mexico_City: 'Mexico',
  Mogadishu: 'Mogadiscio',
  Montreal: 'Montréal',
  Moscow: 'Moscou',
  Muscat: 'Mascate',
  Nicosia: 'Nicosie',
  Norfolk: 'Île Norfolk',
  North_Dakota: 'Dakota du Nord',
  Novosibirsk: 'Novossibirsk',
  Oral: 'Ouralsk',
  Palau: 'Palaos',
  Port_of_Spain: 'Port-d’Espagne',
  Puerto_Rico: 'Porto Rico',
  Qostanay: 'Kostanaï',
  Qyzylorda: 'Kyzylorda',
  Reunion: 'La Réunion',
  Riyadh: 'Riyad',
  Sakhalin: 'Sakhaline',
  Samarkand: 'Samarcande',
  San_Marino: 'Saint-Marin',
  Santo_Domingo: 'Saint-Domingue',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  South_Georgia: 'Géorgie du Sud',
  St_Barthelemy: 'Saint-Barthélemy',
  St_Helena: 'Sainte-Hélène',
  St_Johns: 'Saint-Jean de Terre-Neuve',
  St_Kitts: 'Saint-Christophe',
  St_Lucia: 'Sainte-Lucie',
  St_Thomas: 'Saint-Thomas',
  St_Vincent: 'Saint-Vincent',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Thule: 'Thulé',
  Ulaanbaatar: 'Oulan-Bator',
  Ulyanovsk: 'Oulianovsk',
  Ushuaia: 'Ushuaïa',
  Vatican: 'Le Vatican',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
  Yakutsk: 'Iakoutsk',
  Yangon: 'Rangoun',
  Yekaterinburg: 'Ekaterinbourg',
  Yerevan: 'Erevan',
};

const citiesBy: Record<Locale, Record<string, string>> = { en: englishCities, fr: frenchCities };

/** The city that stands for an IANA zone: `Europe/London` is London or Londres, `Asia/Saigon` Ho Chi Minh City. */
export function zoneCity(timeZone: string, locale: Locale): string {
  const city = modernZone(timeZone).split('/').at(-1) ?? timeZone;
  return citiesBy[locale][city] ?? cities[city] ?? city.replaceAll('_', ' ');
}

/** `Asia/Kolkata` for `Asia/Calcutta`: the zone under the name of today’s city. */
export function modernZone(timeZone: string): string {
  const at = timeZone.lastIndexOf('/') + 1;
  const city = timeZone.slice(at);
  return timeZone.slice(0, at) + (modernNames[city] ?? city);
}

/** Whether two names mean one zone: `America/Buenos_Aires` is `America/Argentina/Buenos_Aires`, as browsers report it. */
export function sameZone(a: string, b: string): boolean {
  const ends = (zone: string) => [zone.split('/')[0], modernZone(zone).split('/').at(-1)].join('/');
  return ends(a) === ends(b);
}
