import type { LineFacts } from '../../domain/directory/index.ts';

/** A number with the place in which it is: an id of `PlaceFacts`. */
export type PlacedLine = LineFacts & { place: string };

/** Another way than the telephone, or a page to look at; without an address where no source gives one. */
export type Way = { id: string; name: string; href?: string };

/** Who answers and when, as printed. */
export type PrintedVoice = { languages: string[]; only?: string; hours: string };

/** What a page says of one offer, in its own language, before it knows where and when the reader is. */
export type EmergencyOffer = {
  id: string;
  name: string;
  /** What the numbers are for, by product; empty where all are for the same. */
  products: Record<string, string>;
  /** Numbers that hold for whoever has none of their own. */
  lines: PlacedLine[];
  /** Of the first of these lines; empty where nothing is said. */
  voices: PrintedVoice[];
  /** The target for the gravest cases, in a sentence. */
  target?: string | undefined;
  /** Whether other countries have numbers of their own. */
  manyPlaces: boolean;
  firstLook?: Way;
  newerNumbers?: { text: string; list: Way };
  say: { text: string; ours?: true }[];
  /** `products` where a way is for some only. */
  otherwise: (Way & { text: string; products?: string[] })[];
};

export type EmergencyFacts = {
  offers: EmergencyOffer[];
  /** The names of the places of these lines, by id. */
  places: Record<string, string>;
  /** The names of all languages of the directory, by tag. */
  languages: Record<string, string>;
};
