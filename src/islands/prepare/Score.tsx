import { fill } from '../../i18n/fill.ts';
import { fieldAnchor } from './FieldView.tsx';
import type { FormField } from './facts.ts';
import type { StepProps } from './Step.tsx';

/** What to do next, not all that there is to do: the message stays in sight below. */
const FIRST = 3;

/** How many of the answers are there, and which to give next. */
export function Score({ number, view, labels, locale }: StepProps) {
  const { filled, total, gaps } = view.readiness;
  const words = labels.score;
  const rest = gaps.length - FIRST;
  return (
    <section class="score" aria-labelledby="step-ready">
      <div class="of">
        <h2 id="step-ready" tabIndex={-1}>
          <span class="muted">{number}</span> {labels.steps.ready}
        </h2>
        <p class="n num">
          {filled} <i>{fill(words.of, { total })}</i>
        </p>
      </div>
      <Blocks {...{ filled, total }} />
      {gaps.length === 0 ? <p class="small">{words.complete}</p> : <Gaps gaps={gaps.slice(0, FIRST)} locale={locale} />}
      {rest > 0 && (
        <details>
          <summary>{fill(rest === 1 ? words.rest.one : words.rest.many, { count: rest })}</summary>
          <Gaps gaps={gaps.slice(FIRST)} start={FIRST} locale={locale} />
        </details>
      )}
    </section>
  );
}

type GapsProps = { gaps: FormField[]; start?: number } & Pick<StepProps, 'locale'>;

const Gaps = ({ gaps, start = 0, locale }: GapsProps) => (
  <ol class="todo" start={start + 1}>
    {gaps.map((field, i) => (
      <li key={field.id}>
        <span class="num" aria-hidden="true">
          {start + i + 1}
        </span>
        <span>
          <a href={`#${fieldAnchor(field)}`}>{field.label[locale]}</a>
          <span class="muted">{firstSentence(field.guidance)}</span>
        </span>
      </li>
    ))}
  </ol>
);

/** The rest stands at the field. */
const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/s.exec(text)?.[0] ?? text;

/** One block per answer that counts; the figures beside them say the same. */
export const Blocks = ({ filled, total }: { filled: number; total: number }) => (
  <svg class="blocks" aria-hidden="true" focusable="false">
    {Array.from({ length: total }, (_, i) => (
      <rect
        key={i}
        class={i < filled ? 'b-open' : 'k-shut'}
        x={`${(101 * i) / total}%`}
        y="5%"
        width={`${101 / total - 1}%`}
        height="90%"
        stroke-width="1.5"
      />
    ))}
  </svg>
);
