import { fill } from '../../i18n/fill.ts';
import { Blocks } from './Score.tsx';
import type { StepProps } from './Step.tsx';
import { anchorOf, type StepId } from './steps.ts';
import type { Steps } from './use-steps.ts';

/** At the foot of a small screen: how ready the case is, the way to the message, and to the steps before and after. */
export function Reach({ steps, view, labels }: { steps: Steps } & Pick<StepProps, 'view' | 'labels'>) {
  const { all, current, oneByOne } = steps;
  const { filled, total } = view.readiness;
  const words = labels.stepper;
  const at = all.indexOf(current);
  if (all.length < 2) return null;
  return (
    <nav class={oneByOne ? 'reach one' : 'reach'} aria-label={words.reach}>
      {oneByOne && <To step={all[at - 1]} text={words.back} />}
      <a class="ready" href={`#${anchorOf('ready')}`}>
        <span>
          <span class="sr">{labels.steps.ready} </span>
          {fill(words.ready, { filled, total })}
        </span>
        <Blocks {...{ filled, total }} />
      </a>
      {oneByOne ? <To step={all[at + 1]} text={words.next} main /> : <a href="#preview">{words.message}</a>}
    </nav>
  );
}

/** Its place stays where there is no step to go to, so that the other one does not move under a thumb. */
const To = ({ step, text, main = false }: { step: StepId | undefined; text: string; main?: boolean }) =>
  step ? (
    <a class={main ? 'btn main' : 'btn'} href={`#${anchorOf(step)}`}>
      {text}
    </a>
  ) : (
    <span />
  );
