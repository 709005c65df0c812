import { notesOf } from './notes.ts';
import type { Shown } from './shown.ts';

/** What the answer rests on. */
export function Notes(shown: Shown) {
  const { labels } = shown.words;
  return (
    <div class="note">
      <h3>{labels.notes.title}</h3>
      {notesOf(shown).map(({ id, title, tag, text }) => (
        <p key={id}>
          <b>{title}</b> {tag && <span class={tag}>{labels.tags[tag]}</span>} {text}
        </p>
      ))}
    </div>
  );
}
