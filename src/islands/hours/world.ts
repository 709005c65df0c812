import { DAY_MS } from '../../domain/calendar/index.ts';
import {
  stretchesOf,
  together,
  type Clocks,
  type DirectoryFacts,
  type OpenState,
  type ServiceHours,
  type ServiceKind,
  type ServiceState,
  type Stretch,
} from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placePath } from '../../i18n/place-path.ts';
import { barsOfDay, type Answer, type Day } from '../board/model.ts';
import type { HoursFacts, Labels, Voice } from './facts.ts';

/** What the reader wants to see of all who answer; an empty offer is any. */
export type Filter = { service: ServiceKind; offer: string };

/** The name of a language; what is unsaid says so. */
export function languageNames({ languages }: HoursFacts, { country }: Pick<Labels, 'country'>) {
  const names = new Map(languages.map(({ tag, name }) => [tag, name]));
  return (tag: string): string => names.get(tag) ?? country.language;
}

/** Everybody who answers for a country. */
export const voicesOf = ({ places, patterns }: DirectoryFacts, locale: Locale): Voice[] =>
  places.flatMap(({ name, offers }) =>
    offers.flatMap(({ offer, services }) =>
      services.map(({ service, language, hours, only }) => ({
        ...{ offer, service, language, hours: patterns[hours] ?? 'unsaid' },
        ...(only && { only }),
        ...{ name: name[locale], href: placePath(name, locale) },
      })),
    ),
  );

/** Who speaks each of these languages, where anybody does; the unsaid ones come last. */
export function byLanguage(
  voices: readonly Voice[],
  languages: readonly { tag: string }[],
  { service, offer }: Filter,
): { tag: string; voices: Voice[] }[] {
  const wanted = voices.filter((it) => it.service === service && (offer === '' || it.offer === offer));
  const groups = Map.groupBy(wanted, ({ language }) => language);
  return [...languages.map(({ tag }) => tag), 'unsaid'].flatMap((tag) => {
    const group = groups.get(tag);
    return group ? { tag, voices: group } : [];
  });
}

type Known = ReturnType<typeof stretchesOf>;

/** When hours are open from the beginning of a day on: found once for all who keep the same. */
export type TimelineOf = (hours: ServiceHours) => Known;

/** Enough to reach over a weekend and the day of a reader who is ahead of it. */
const AHEAD_MS = 16 * DAY_MS;

export function timelinesFrom(fromAt: number, clocks: Clocks): TimelineOf {
  const found = new Map<ServiceHours, Known>();
  return (hours) => {
    const known = found.get(hours) ?? stretchesOf(hours, clocks, fromAt, fromAt + AHEAD_MS);
    found.set(hours, known);
    return known;
  };
}

/** Those who speak a language, and when at least one of them is there. */
export type Group = { tag: string; voices: Voice[]; stretches: Known };

/** All of them together. */
export function grouped(groups: ReturnType<typeof byLanguage>, timelineOf: TimelineOf): Group[] {
  return groups.map(({ tag, voices }) => {
    const all = [...new Set(voices.map(({ hours }) => timelineOf(hours)))];
    return { tag, voices, stretches: all.includes('always') ? 'always' : unionOf(all) };
  });
}

/**
 * What they do together, and who of them is there: now, or at some time of another day. `then` are those who are the first
 * to come where nobody is.
 */
export type Outlook = { answer: Answer; there: Voice[]; perhaps: Voice[]; then: Voice[] };

export function outlook({ voices, stretches }: Group, timelineOf: TimelineOf, nowAt: number, day: Day): Outlook {
  const span = day.now === undefined ? day : { fromAt: nowAt, toAt: nowAt + 1 };
  const within = (wanted: OpenState, span: Span) =>
    voices.filter(({ hours }) => presence(timelineOf(hours), span) === wanted);
  const state = stateIn(stretches, nowAt);
  const closed = day.now !== undefined && state.kind === 'state' && state.state === 'closed';
  const next = closed && state.next;
  return {
    answer: { ...state, bars: barsOfDay(stretches, day) },
    ...{ there: within('open', span), perhaps: within('maybe', span) },
    then: next ? within(next.state, { fromAt: next.fromAt, toAt: next.fromAt + 1 }) : [],
  };
}

function unionOf(all: readonly Known[]): Stretch[] | 'unsaid' {
  const known = all.filter((it) => typeof it !== 'string');
  return known.length > 0 ? together(known) : 'unsaid';
}

function stateIn(stretches: Known, nowAt: number): ServiceState {
  if (typeof stretches === 'string') return { kind: stretches };
  const at = stretches.findIndex((it) => it.fromAt <= nowAt && nowAt < it.toAt);
  return { kind: 'state', state: stretches[at]?.state ?? 'closed', next: stretches[at + 1] };
}

type Span = Pick<Day, 'fromAt' | 'toAt'>;

/** The best of a span of time. */
function presence(stretches: Known, span: Span): OpenState | undefined {
  if (stretches === 'always') return 'open';
  if (typeof stretches === 'string') return undefined;
  const within = stretches.filter(({ fromAt, toAt }) => fromAt < span.toAt && toAt > span.fromAt);
  return (['open', 'maybe'] as const).find((state) => within.some((it) => it.state === state)) ?? 'closed';
}
