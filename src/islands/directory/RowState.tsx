import { presenceOf, type Clocks, type ServiceState } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Band } from '../board/Band.tsx';
import type { View } from '../board/Bands.tsx';
import { barsOf } from '../board/model.ts';
import { nextWords } from '../board/next-words.ts';
import { Shape } from '../board/Shape.tsx';
import type { StateOf, Voice } from './voices.ts';

export type RowLabels = {
  /** Names of languages under their BCP 47 tags. */
  languages: Record<string, string>;
  row: Strings['directory']['row'];
  board: Strings['board'];
};

export type Reader = { view: View; clocks: Clocks; stateOf: StateOf; labels: RowLabels; locale: Locale };

/** Whether somebody answers now, in which language and until when; where nobody does, in which other one. */
export function RowState({ voices, reader }: { voices: readonly Voice[]; reader: Reader }) {
  const { view, clocks, stateOf, labels, locale } = reader;
  const [voice, ...others] = voices;
  const presence = voice && presenceOf(stateOf(voice));
  if (!voice || !presence || presence === 'unsaid') return <span class="st">{labels.board.unsaid}</span>;
  const bars = voice.hours.flatMap((hours) => barsOf(hours, clocks, view.day));
  const instead =
    presence === 'open' ? undefined : others.find((it) => isForAll(it) && presenceOf(stateOf(it)) === 'open');
  return (
    <>
      <Band bars={bars} labels={labels.board} small {...{ view, locale }} />
      <Shape state={presence}>
        <b>{labels.row[presence]}</b>
        {words(voice, reader)}
        {instead && insteadWords(instead, reader)}
      </Shape>
    </>
  );
}

/** ` in French until 21:00 (Office 365 Enterprise)`. */
function words(voice: Voice, reader: Reader): string {
  const { labels, locale, stateOf } = reader;
  const state = stateOf(voice);
  const language = nameOf(voice, labels);
  const spoken = language && fill(labels.row.in, { language });
  const until = presenceOf(state) === 'open' && state.kind !== 'always';
  const said = [spoken, when(state, reader)].filter(Boolean).join(until ? ' ' : ', ');
  return [
    said && (spoken && presenceOf(state) !== 'maybe' ? ' ' : ', ') + said,
    voice.only ? ` (${voice.only[locale]})` : '',
  ].join('');
}

/** `; English 24/7`. */
function insteadWords(voice: Voice, reader: Reader): string {
  const { labels, stateOf } = reader;
  return fill(labels.row.instead, { language: nameOf(voice, labels), when: when(stateOf(voice), reader) });
}

const isForAll = ({ language, only }: Voice) => language !== 'unsaid' && !only;

const nameOf = ({ language }: Voice, { languages }: RowLabels) => languages[language] ?? '';

/** `until 21:00`, `24/7`. */
function when(state: ServiceState, { view, labels: { board }, locale }: Reader): string {
  if (state.kind === 'always') return board.open.always;
  return state.kind === 'state' ? nextWords(state.state, state.next, { view, labels: board, locale }) : '';
}
