import { fill } from '../../i18n/fill.ts';
import type { StepProps } from './Step.tsx';
import { anchorOf } from './steps.ts';
import type { Steps } from './use-steps.ts';

type Props = { steps: Steps; printForm: () => void } & Pick<StepProps, 'labels'>;

/** Where the reader is among the steps, all of them, the other way to go through them, and the way without a screen. */
export function StepList({ steps, labels, printForm }: Props) {
  const { all, current, oneByOne, choose } = steps;
  const words = labels.stepper;
  if (all.length < 2) return null;
  const others = (
    <p class="row small">
      <button
        class="link"
        type="button"
        onClick={() => {
          choose(!oneByOne);
        }}
      >
        {oneByOne ? words.onePage : words.oneByOne}
      </button>
      <button class="link" type="button" onClick={printForm}>
        {labels.paper.button}
      </button>
    </p>
  );
  if (!oneByOne) return <div class="stepper">{others}</div>;
  return (
    <nav class="stepper" aria-label={words.label}>
      {/* Another step closes it. */}
      <details key={current}>
        <summary>
          <b>{fill(words.where, { number: all.indexOf(current) + 1, total: all.length })}</b>
          <span class="link">{words.all}</span>
        </summary>
        <ol>
          {all.map((step, i) => (
            <li key={step}>
              <a href={`#${anchorOf(step)}`} aria-current={step === current ? 'step' : undefined}>
                <span class="num">{i + 1}</span> {labels.steps[step === 'case' ? 'fields' : step]}
              </a>
            </li>
          ))}
        </ol>
        {others}
      </details>
    </nav>
  );
}
