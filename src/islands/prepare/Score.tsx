import { focusOn } from '../../browser/page.ts';
import { fill } from '../../i18n/fill.ts';
import { fieldAnchor } from './FieldView.tsx';
import type { StepProps } from './Step.tsx';

/** Only the next few gaps say why they matter: a list to act on, not to read. */
const EXPLAINED = 3;

/** How many of the answers are there, and which to give next. */
export function Score({ number, view, labels, locale }: StepProps) {
  const { filled, total, gaps } = view.readiness;
  return (
    <section class="score" aria-labelledby="step-ready">
      <h2 id="step-ready">
        <span class="muted">{number}</span> {labels.steps.ready}
      </h2>
      <p class="n num">
        {filled} <i>{fill(labels.score.of, { total })}</i>
      </p>
      <Blocks {...{ filled, total }} />
      {gaps.length === 0 ? (
        <p class="small">{labels.score.complete}</p>
      ) : (
        <ol class="todo">
          {gaps.map((field, i) => (
            <li key={field.id}>
              <span>
                <a
                  href={`#${fieldAnchor(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusOn(fieldAnchor(field));
                  }}
                >
                  {field.label[locale]}
                </a>
                {i < EXPLAINED && (
                  <>
                    <br />
                    {field.guidance}
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const Blocks = ({ filled, total }: { filled: number; total: number }) => (
  <svg aria-hidden="true" focusable="false">
    {Array.from({ length: total }, (_, i) => (
      <rect
        key={i}
        class={i < filled ? 'b-open' : 'k-shut'}
        x={`${(100 * i) / total}%`}
        y="1"
        width={`${92 / total}%`}
        height="18"
        stroke-width="1.5"
      />
    ))}
  </svg>
);
