import { Notes } from './Notes.tsx';
import type { StepProps } from './Step.tsx';

/** What cannot wait goes by phone: the number before the form. */
export function CallFirst({ view, facts, labels }: StepProps) {
  const words = labels.severity.first;
  return (
    <section class="call-first" aria-labelledby="call-first">
      <h3 id="call-first">{words.title}</h3>
      <Notes notes={view.notes('call')} labels={labels} />
      <p class="small">
        <a href={facts.pages.directory}>{words.directory}</a>
      </p>
    </section>
  );
}
