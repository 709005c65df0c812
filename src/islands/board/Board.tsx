import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Key, Patterns } from './Band.tsx';
import { Bands } from './Bands.tsx';
import { caption } from './caption.ts';
import { ClockChoice } from './ClockChoice.tsx';
import { clocksToChoose, onClock, type BoardFacts } from './model.ts';
import { useChosenZone } from './use-chosen-zone.ts';
import { useView } from './use-view.ts';

type Props = { facts: BoardFacts; detail?: boolean; labels: Strings['board']; locale: Locale };

/** Who is answering now, on the reader’s own clock. The server renders the printed hours; the browser adds the state. */
export default function Board({ facts: { rows, clocks }, detail = false, labels, locale }: Props) {
  const view = useView(locale);
  const [zone, setZone] = useChosenZone();
  const zones = clocksToChoose(rows);
  return (
    <>
      <Patterns />
      <p class="hint now-line">{view ? caption(view, labels, locale) : labels.waiting}</p>
      {detail && zones.length > 0 && <ClockChoice {...{ zones, zone, labels, locale }} onChoose={setZone} />}
      <Bands rows={rows.map((row) => onClock(row, zone))} {...{ clocks, view, detail, labels, locale }} />
      <Key labels={labels.key} />
    </>
  );
}
