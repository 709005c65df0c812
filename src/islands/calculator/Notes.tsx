import type { CalculatorFacts } from './facts.ts';
import type { DueAnswer } from './model.ts';
import { notesOf } from './notes.ts';
import type { Words } from './words.ts';

/** What the answer rests on, and what else holds for a case that is sent by e-mail. */
export function Notes({ answer, facts, words }: { answer: DueAnswer; facts: CalculatorFacts; words: Words }) {
  const { labels } = words;
  const byEmail = facts.byEmail?.severity === answer.target.severity ? facts.byEmail : undefined;
  return (
    <div class="note">
      <h3>{labels.notes.title}</h3>
      {notesOf(answer, facts, words).map(({ id, title, tag, text }) => (
        <p key={id}>
          <b>{title}</b> {tag && <span class={tag}>{labels.tags[tag]}</span>} {text}
        </p>
      ))}
      {byEmail && (
        <p>
          <b>{labels.notes.byEmail.title}</b> {byEmail.sentences.join(' ')}{' '}
          <a href={`mailto:${byEmail.address}`}>{byEmail.display}</a>
        </p>
      )}
    </div>
  );
}
