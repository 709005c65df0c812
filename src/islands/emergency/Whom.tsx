import { fill } from '../../i18n/fill.ts';
import { callFor, numbersOf, type Call } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Otherwise } from './Otherwise.tsx';
import type { PanelProps } from './Panel.tsx';
import { OtherVoices, Presence } from './Presence.tsx';
import { Where } from './Where.tsx';

type Props = PanelProps & { call: Call | undefined };

/** What holds where the reader is, now; undefined until the browser knows. */
export function callNow({ offer, reader, locale }: PanelProps): Call | undefined {
  const languages = [...new Set<string>([locale, 'en'])];
  return reader && callFor(offer, reader.directory, reader.place, languages, reader.view.nowAt);
}

export const isNobodyThere = (call: Call | undefined): boolean =>
  call?.answer.kind === 'nobody' || call?.answer.kind === 'no-line';

/** Is somebody there, what to do where nobody is, the number, who else answers, and from where one calls. */
export function Whom(props: Props) {
  const { offer, labels, call } = props;
  return (
    <>
      <Presence {...props} />
      {isNobodyThere(call) && <Otherwise ways={offer.otherwise} title={labels.urgent.nobody} when="now" />}
      <Numbers {...props} numbers={call?.numbers ?? numbersOf(offer.lines)} missing={call?.missing ?? []} />
      <OtherVoices {...props} />
      <Where {...props} />
    </>
  );
}

/** What else there is while somebody answers, out of the way; open where some may find nobody. */
export function OtherWays({ offer, labels, call }: Props) {
  if (isNobodyThere(call)) return null;
  const doubtful = call && 'forAll' in call.answer && !call.answer.forAll;
  const title = fill(labels.urgent.otherwise, { offer: offer.name });
  return <Otherwise ways={offer.otherwise} title={title} when={doubtful ? 'maybe' : 'later'} />;
}
