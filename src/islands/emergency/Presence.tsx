import type { Voice } from '../../domain/directory/index.ts';
import { Shape } from '../board/Shape.tsx';
import { State } from '../board/State.tsx';
import type { PrintedVoice } from './facts.ts';
import type { Call } from './model.ts';
import type { PanelProps, Reader } from './Panel.tsx';
import { spoken } from './spoken.ts';

type Props = PanelProps & { call: Call | undefined };

/** Whether somebody answers now, and in which language; until the browser knows, what is printed. */
export function Presence(props: Props) {
  const [first] = voicesOf(props);
  return (
    <p class="presence">
      {first ?? (
        <Shape state="maybe">
          <b>{props.labels.board.unsaid}</b> {props.offer.target}
        </Shape>
      )}
    </p>
  );
}

/** Whoever else answers, now or later, or on another condition. */
export function OtherVoices(props: Props) {
  const voices = voicesOf(props);
  return (
    <ul class="voices small">
      {voices.slice(1).map((voice, i) => (
        <li key={i}>{voice}</li>
      ))}
      {voices.length > 0 && props.offer.target && <li>{props.offer.target}</li>}
    </ul>
  );
}

function voicesOf(props: Props) {
  const { call, reader, offer } = props;
  if (!call || !reader) return offer.voices.map((voice) => printed(voice, props));
  const { answer } = call;
  const voices = 'voice' in answer ? [answer.voice, ...answer.others] : 'others' in answer ? answer.others : [];
  return voices.map((voice) => live(voice, reader, props));
}

function live({ state, hours, languages, only }: Voice, { view, directory }: Reader, props: Props) {
  const { labels, locale } = props;
  const [one = 'unsaid', ...more] = hours;
  const clock = { view, clocks: directory.clocks, hours: more.length > 0 ? ('unsaid' as const) : one };
  const who = <Who {...{ languages, props }} only={only?.[locale]} />;
  if (state.kind === 'unknown') return <span class="st">{who}</span>;
  return (
    <State {...{ state, locale, ...clock }} labels={labels.board}>
      {who}
    </State>
  );
}

const printed = ({ hours, ...voice }: PrintedVoice, props: Props) => (
  <span>
    {hours}
    <Who {...voice} props={props} />
  </span>
);

type WhoProps = { languages: readonly string[]; only?: string | undefined; props: Props };

/** The language, unless the number itself says it; then the condition. */
function Who({ languages, only, props: { offer, labels, locale, facts } }: WhoProps) {
  const saidOfLine = languages.includes('unsaid') && offer.lines.some((line) => line.languages);
  const language = saidOfLine ? '' : spoken(languages, { labels, locale, names: facts.languages });
  return (
    <>
      {language && `, ${language}`}
      {only && ` (${only})`}
    </>
  );
}
