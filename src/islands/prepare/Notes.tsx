import type { NoteFact } from './facts.ts';
import type { StepProps } from './Step.tsx';

/** What a reader is told in a step; what no source says is marked. */
export const Notes = ({ notes, labels }: { notes: readonly NoteFact[] } & Pick<StepProps, 'labels'>) => (
  <>
    {notes.map(({ id, text, unsaid }) => (
      <p key={id} class="note">
        {unsaid && <span class="unsaid">{labels.unsaid}</span>} {text}
      </p>
    ))}
  </>
);
