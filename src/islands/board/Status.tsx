import type { Clocks, ServiceHours } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { View } from './Bands.tsx';
import { DayState } from './DayState.tsx';
import type { Answer } from './model.ts';
import { State } from './State.tsx';

type Props = {
  /** Undefined until the browser knows. */
  answer: Answer | undefined;
  hours: ServiceHours;
  /** Shown where no state is known. */
  printed: string;
  view: View | undefined;
  clocks: Clocks;
  labels: Strings['board'];
  locale: Locale;
};

/** What a line does in words: now, or on the day that the reader chose. */
export function Status({ answer, printed, view, ...props }: Props) {
  if (!view || !answer || answer.kind === 'unknown') return <span class="st">{printed}</span>;
  return view.day.now === undefined && answer.kind !== 'unsaid' ? (
    <DayState bars={answer.bars} view={view} {...props} />
  ) : (
    <State state={answer} view={view} {...props} />
  );
}
