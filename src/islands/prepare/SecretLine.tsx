import type { Place } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import { excerptOf } from './excerpt.ts';
import type { SecretNote, Spot } from './notes-of.ts';

type Props = {
  note: SecretNote;
  labels: Strings['prepare'];
  show: (spot: Spot, place: Place) => void;
  redact: (note: SecretNote, words: string) => void;
};

/** What should perhaps not be sent, marked in its line, and one click that takes out just that. */
export function SecretLine({ note, labels, show, redact }: Props) {
  const texts = labels.notes.warning;
  const { before, marked, after } = excerptOf(note.text, note);
  const words = texts.redacted[note.secret];
  return (
    <div class="warn">
      <p>
        <b>{texts.found[note.secret]}</b>
      </p>
      <p class="excerpt" dir="auto">
        {before}
        <mark>{marked}</mark>
        {after}
      </p>
      <div class="row">
        <button
          class="btn"
          type="button"
          onClick={() => {
            redact(note, words);
          }}
        >
          {fill(texts.redact, { words })}
        </button>
        <button
          class="link"
          type="button"
          onClick={() => {
            show(note, note);
          }}
        >
          {labels.notes.show}
        </button>
      </div>
    </div>
  );
}
