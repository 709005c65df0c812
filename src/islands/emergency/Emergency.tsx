import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { EmergencyFacts } from './facts.ts';
import { Panel } from './Panel.tsx';
import { remember, remembered } from './remembered.ts';
import { useReader } from './use-reader.ts';

export type Labels = { urgent: Strings['home']['urgent']; board: Strings['board'] };

type Props = { facts: EmergencyFacts; labels: Labels; locale: Locale; directoryPath: string };

/**
 * Provider, then number. The server draws every panel and the style sheet shows that of the provider chosen; the browser
 * adds the reader’s country and who answers there now.
 */
export default function Emergency({ facts, labels, locale, directoryPath }: Props) {
  const { urgent } = labels;
  const choice = useLastChoice();
  const { reader, failed, load } = useReader(locale);
  return (
    <>
      <fieldset class="seg" ref={choice}>
        <legend class="sr">{urgent.choose}</legend>
        {facts.offers.map(({ id, name }, i) => (
          <label key={id}>
            <input
              type="radio"
              name="emergency-offer"
              value={id}
              defaultChecked={i === 0}
              onChange={() => {
                remember({ offer: id });
                if (failed) load();
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div class="panes">
        {facts.offers.map((offer) => (
          <Panel key={offer.id} {...{ offer, facts, reader, failed, labels, locale, directoryPath }} />
        ))}
      </div>
    </>
  );
}

/** The provider chosen last, unless the reader has chosen another before the code came. */
function useLastChoice() {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const radios = [...(fieldset.current?.querySelectorAll('input') ?? [])];
    const last = radios.find(({ value }) => value === remembered().offer);
    if (last && radios[0]?.checked) last.checked = true;
  }, []);
  return fieldset;
}
