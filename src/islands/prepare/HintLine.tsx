import { deviceTimeZone } from '../../browser/now.ts';
import type { Place } from '../../domain/intake/index.ts';
import type { ListHint } from '../../domain/intake/notes.ts';
import { fill } from '../../i18n/fill.ts';
import { listText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { bothDays, complementOf } from './complement.ts';
import { shortened } from './excerpt.ts';
import type { FormField } from './facts.ts';
import type { HintNote, Spot } from './notes-of.ts';

type Props = {
  note: HintNote | ListHint;
  field: FormField;
  labels: Strings['prepare'];
  locale: Locale;
  show: (spot: Spot, place: Place) => void;
  add: (note: HintNote, words: string) => void;
};

/** The words that slow support down, which lead to their place, and why. */
export function HintLine(props: Props) {
  const { note, field, labels, locale } = props;
  const reasons = labels.notes.hints;
  if ('text' in note) return <WordsLine {...props} note={note} />;
  const parts = (field.parts ?? [])
    .filter(({ id }) => note.parts.includes(id))
    .map(({ label }) => fill(labels.notes.quoted, { words: label[locale] }));
  return <p class="tip">{fill(reasons[note.hint], { parts: listText(parts, locale) })}</p>;
}

const LONGEST = 32;

function WordsLine({ note, labels, locale, show, add }: Props & { note: HintNote }) {
  const texts = labels.notes;
  const found = note.text.slice(note.start, note.end);
  const words = fill(texts.quoted, { words: shortened(found, LONGEST) });
  const more = complementOf(note, Date.now(), deviceTimeZone());
  return (
    <p class="tip">
      <button
        class="link"
        type="button"
        aria-label={fill(texts.place, { words })}
        onClick={() => {
          show(note, note);
        }}
      >
        {words}
      </button>{' '}
      {fill(texts.hints[note.hint], bothDays(found, locale))}
      {more && (
        <>
          {' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              add(note, more);
            }}
          >
            {fill(texts.add, { words: more })}
          </button>
        </>
      )}
    </p>
  );
}
