import type { DirectoryFacts, PlaceFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../board/Bands.tsx';
import type { Labels } from './Emergency.tsx';
import type { EmergencyFacts, EmergencyOffer } from './facts.ts';
import { callNow, isNobodyThere, OtherWays, Whom } from './Whom.tsx';

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
  const { offer, labels } = props;
  const { urgent } = labels;
  const call = callNow(props);
  return (
    <div class={isNobodyThere(call) ? 'pane nobody' : 'pane'} role="group" aria-label={offer.name}>
      <div class="whom">
        <Whom {...props} call={call} />
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
      <OtherWays {...props} call={call} />
    </div>
  );
}
