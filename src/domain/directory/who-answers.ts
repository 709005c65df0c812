import type { Bilingual } from '../facts.ts';
import type { DirectoryFacts, LineFacts, PlaceOffer, ServiceHours, ServiceKind } from './facts.ts';
import type { ServiceState } from './open-state.ts';
import { presenceOf, type Presence } from './presence.ts';
import { stateOfAll } from './together.ts';

/** Who answers by the same hours and under the same condition, and whether at the instant asked about. */
export type Voice = {
  /** BCP 47 tags, those that the caller prefers first; `unsaid` among them where no language is said. */
  languages: string[];
  /** The plan or the severity to which it is confined. */
  only?: Bilingual;
  /** Whoever keeps more than one answers in each. */
  hours: ServiceHours[];
  state: ServiceState;
};

export type Ask = {
  service: ServiceKind;
  /** BCP 47 tags, the preferred one first. */
  languages: readonly string[];
  /** Other ways than the telephone, the best first. */
  otherwise: readonly string[];
  /** Epoch milliseconds. */
  nowAt: number;
};

type Known = { lines: LineFacts[]; voice: Voice; others: Voice[] };

export type CallAnswer =
  /** The place has no number. */
  | { kind: 'no-line'; otherwise: readonly string[] }
  /** Nothing is said of when somebody answers, or the clocks of the page have run out: `others` as printed. */
  | { kind: 'unsaid'; lines: LineFacts[]; others: Voice[]; otherwise: readonly string[] }
  /** Somebody answers `voice`; `maybe`: on one clock that may be meant and not on another. */
  | ({ kind: 'call' | 'maybe'; forAll: boolean; otherwise: readonly string[] } & Known)
  /** `voice` is the first to open again, and its state says when. */
  | ({ kind: 'nobody'; otherwise: readonly string[] } & Known);

/**
 * Which numbers to call in a place, for whom, in which language, and what to do where nobody answers.
 *
 * Being there counts more than the language, and no condition more than one; only then does the language decide. Where
 * none is said, it may be any. `forAll` is false where others, under another condition, find nobody.
 */
export function whoAnswers(
  entry: Pick<PlaceOffer, 'lines' | 'services'>,
  { clocks, patterns }: Pick<DirectoryFacts, 'clocks' | 'patterns'>,
  ask: Ask,
): CallAnswer {
  const lines = entry.lines.filter(({ alternative }) => !alternative);
  const { otherwise } = ask;
  if (lines.length === 0) return { kind: 'no-line', otherwise };
  const voices = voicesOf(entry, ask).map(({ patterns: of, ...it }): Voice => {
    const hours = of.map((pattern) => patterns[pattern] ?? 'unsaid');
    return { ...it, hours, state: stateOfAll(hours, clocks, ask.nowAt) };
  });
  const [voice, ...others] = voices.sort((a, b) => compare(a, b, ask.languages));
  const presence = voice ? presenceOf(voice.state) : 'unsaid';
  if (!voice || presence === 'unsaid') return { kind: 'unsaid', lines, others: voices, otherwise };
  if (presence === 'closed') return { kind: 'nobody', lines, voice, others, otherwise };
  const forAll = !voice.only || others.every((it) => presenceOf(it.state) === presence);
  return { kind: presence === 'open' ? 'call' : 'maybe', lines, voice, others, forAll, otherwise };
}

type Group = Pick<Voice, 'languages' | 'only'> & { patterns: number[] };

/** What a language has in several rows counts together; languages with the same hours and condition go together. */
function voicesOf({ services }: Pick<PlaceOffer, 'services'>, { service, languages }: Ask): Group[] {
  const asked = services.filter((it) => it.service === service);
  const rows = Map.groupBy(asked, ({ language, only }) => `${language} ${only?.en ?? ''}`);
  const spoken = [...rows.values()].map((group) => ({ group, patterns: group.map(({ hours }) => hours) }));
  const alike = Map.groupBy(spoken, ({ group, patterns }) => `${patterns.join()} ${group[0]?.only?.en ?? ''}`);
  return [...alike.values()].map((same) => {
    const [first] = same.flatMap(({ group }) => group);
    const tags = same.flatMap(({ group }) => group[0]?.language ?? []);
    return {
      languages: tags.sort((a, b) => wish(a, languages) - wish(b, languages)),
      ...(first?.only && { only: first.only }),
      patterns: same[0]?.patterns ?? [],
    };
  });
}

const wish = (language: string, preferred: readonly string[]): number => {
  if (language === 'unsaid') return 0;
  const at = preferred.indexOf(language);
  return at < 0 ? preferred.length : at;
};

const presences: Presence[] = ['open', 'maybe', 'unsaid', 'closed'];

function compare(a: Voice, b: Voice, preferred: readonly string[]): number {
  const [here, there] = [presenceOf(a.state), presenceOf(b.state)];
  if (here !== there) return presences.indexOf(here) - presences.indexOf(there);
  if (here === 'closed' && opensAt(a) !== opensAt(b)) return opensAt(a) - opensAt(b);
  if ((a.only === undefined) !== (b.only === undefined)) return a.only ? 1 : -1;
  return wish(a.languages[0] ?? '', preferred) - wish(b.languages[0] ?? '', preferred);
}

const opensAt = ({ state }: Voice): number => (state.kind === 'state' && state.next?.fromAt) || Number.MAX_SAFE_INTEGER;
