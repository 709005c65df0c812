import type { Country } from '../../collections/offers.ts';

/** What sets the page of a country apart from most: a caller had better know it before dialling. */
export const peculiarities = {
  /** A menu asks for keys. */
  menu: ({ onceAnswered }: Country) => onceAnswered?.menu !== undefined,
  code: ({ onceAnswered }: Country) => onceAnswered?.code !== undefined,
  /** A second number is dialled once the line has answered. */
  'dial-on': ({ onceAnswered }: Country) => onceAnswered?.dial !== undefined,
  /** The printed form is of no use from another country. */
  'no-international-form': ({ lines }: Country) => lines.some(({ e164 }) => e164 === null),
  audience: ({ lines }: Country) => lines.some(({ audience }) => audience !== undefined),
  'no-line': ({ lines }: Country) => lines.length === 0,
  caution: ({ cautions, lines }: Country) => [...lines, { cautions }].some((it) => it.cautions !== undefined),
  zone: ({ services = [] }: Country) => services.some(({ hours }) => hours !== 'always' && hours.timeZone),
  /** Somebody answers technical questions in English at any hour. */
  'english-always': ({ services = [] }: Country) =>
    services.some(({ service, language, hours }) => service === 'technical' && language === 'en' && hours === 'always'),
  'local-charges': ({ charges }: Country) => charges?.said === 'local',
  'international-charges': ({ charges }: Country) => charges?.said === 'international',
  'unsaid-charges': ({ charges }: Country) => charges?.said === 'unsaid',
  /** Charges are printed after the other number. */
  'charges-after': ({ charges }: Country) => charges?.after !== undefined,
  compared: ({ checkedAgainst }: Country) => checkedAgainst !== undefined,
};

export type Peculiarity = keyof typeof peculiarities;
