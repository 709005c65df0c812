import type { AskProps } from './Ask.tsx';
import { DaysField } from './DaysField.tsx';
import { HolidaysField } from './HolidaysField.tsx';
import { HoursField } from './HoursField.tsx';

/** What the source leaves open, and the reader may choose. Where every hour counts there is nothing to choose. */
export function Readings(props: AskProps) {
  const { entitled, words } = props;
  if (!entitled || entitled.applied.clock === '24x7') return null;
  return (
    <form class="ask open-facts" aria-labelledby="readings" onSubmit={(event) => event.preventDefault()}>
      <h2 class="full" id="readings">
        {words.labels.readings}
      </h2>
      <HoursField {...props} />
      <DaysField {...props} />
      <HolidaysField {...props} />
    </form>
  );
}
