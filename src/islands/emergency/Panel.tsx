import type { DirectoryFacts, PlaceFacts } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../board/Bands.tsx';
import type { Labels } from './Emergency.tsx';
import type { EmergencyFacts, EmergencyOffer } from './facts.ts';
import { callFor, numbersOf } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Otherwise } from './Otherwise.tsx';
import { OtherVoices, Presence } from './Presence.tsx';
import { Where } from './Where.tsx';

/** Where the reader is, and when; undefined until the browser knows. */
export type Reader = {
  directory: DirectoryFacts;
  view: View;
  place: PlaceFacts | undefined;
  choose: (place: string) => void;
};

export type PanelProps = {
  offer: EmergencyOffer;
  facts: EmergencyFacts;
  reader: Reader | undefined;
  failed: boolean;
  labels: Labels;
  locale: Locale;
  directoryPath: string;
};

/** One provider: is somebody there, the number, what to say, and what else there is. */
export function Panel(props: PanelProps) {
  const { offer, reader, labels, locale } = props;
  const { urgent } = labels;
  const languages = [...new Set<string>([locale, 'en'])];
  const call = reader && callFor(offer, reader.directory, reader.place, languages, reader.view.nowAt);
  const nobody = call?.answer.kind === 'nobody' || call?.answer.kind === 'no-line';
  return (
    <div class={nobody ? 'pane nobody' : 'pane'} role="group" aria-label={offer.name}>
      <div class="whom">
        <Presence {...props} call={call} />
        {nobody && <Otherwise ways={offer.otherwise} title={urgent.nobody} when="now" />}
        <Numbers {...props} numbers={call?.numbers ?? numbersOf(offer.lines)} missing={call?.missing ?? []} />
        <OtherVoices {...props} call={call} />
        <Where {...props} />
        {offer.newerNumbers && (
          <p class="newer small">
            {offer.newerNumbers.text} <a href={offer.newerNumbers.list.href}>{offer.newerNumbers.list.name}</a>
          </p>
        )}
      </div>
      <h3>{urgent.say}</h3>
      <ol class="say">
        {offer.say.map(({ text, ours }) => (
          <li key={text}>
            {text} {ours && <span class="read">{urgent.ours}</span>}
          </li>
        ))}
      </ol>
      {!nobody && (
        <Otherwise
          ways={offer.otherwise}
          title={fill(urgent.otherwise, { offer: offer.name })}
          when={call && 'forAll' in call.answer && !call.answer.forAll ? 'maybe' : 'later'}
        />
      )}
    </div>
  );
}
