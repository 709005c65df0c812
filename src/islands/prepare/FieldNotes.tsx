import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { selectIn } from '../../browser/page.ts';
import { replaced, type Place } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Changed, type Change } from './Changed.tsx';
import type { FormField } from './facts.ts';
import { HintLine } from './HintLine.tsx';
import type { HintNote, Note, SecretNote, Spot, Typed } from './notes-of.ts';
import { SecretLine } from './SecretLine.tsx';
import { useNotes } from './use-notes.ts';

/** What the field holds comes as typed, blank rows included. */
type Props = Typed & {
  field: FormField;
  /** The row under which it stands; where it is missing, it stands under the field and its list. */
  row?: number;
  labels: Strings['prepare'];
  locale: Locale;
  /** Writes into the field itself, or into a part of the row. */
  write: (text: string, part?: string) => void;
};

/** What support would stumble over, and what should not be sent: under the control, never in its way. */
export function FieldNotes({ field, value, rows, row, labels, locale, write }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<(Change & { spot: Spot }) | null>(null);
  const restored = useRef<typeof changed>(null);
  const around = () => root.current?.parentElement;
  const { notes, typed, expectChange } = useNotes(field, { value, rows }, around);

  const textOf = ({ row, part }: Pick<Spot, 'row' | 'part'>) =>
    row === undefined ? value : (rows[row]?.[part ?? ''] ?? '');
  /** Not what has been mended since: it goes at once, not after the next pause. */
  const stands = (note: Note) =>
    !('text' in note) || textOf(note).slice(note.start, note.end) === note.text.slice(note.start, note.end);
  const shown = notes.filter((note) => ('text' in note ? note.row : undefined) === row && stands(note));

  const show = ({ part }: Pick<Spot, 'part'>, { start, end }: Place) => {
    const controls = around()?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [];
    const control = controls[Math.max(0, field.parts?.findIndex(({ id }) => id === part) ?? 0)];
    if (control) selectIn(control, start, end);
  };
  // Once the text is in its field again.
  useLayoutEffect(() => {
    if (restored.current) show(restored.current.spot, restored.current.place);
    restored.current = null;
  }, [value, rows]);

  const rewrite = (spot: Spot & Place, after: string, words: string) => {
    const before = textOf(spot);
    setChanged({ spot, place: spot, before, after, words });
    expectChange();
    write(after, spot.part);
  };
  const redact = (note: SecretNote, words: string) => {
    rewrite(note, replaced(textOf(note), note, words), fill(labels.notes.warning.done, { words }));
  };
  const add = (note: HintNote, words: string) => {
    const after = { start: note.end, end: note.end };
    rewrite(note, replaced(textOf(note), after, ` ${words}`), fill(labels.notes.added, { words }));
  };

  return (
    <div class="field-notes" ref={root} aria-live={typed ? 'polite' : undefined}>
      {shown.map((note) =>
        'secret' in note ? (
          <SecretLine key={`${note.secret} ${note.start}`} {...{ note, labels, show, redact }} />
        ) : (
          <HintLine key={note.hint} {...{ note, field, labels, locale, show, add }} />
        ),
      )}
      {changed && textOf(changed.spot) === changed.after && (
        <Changed
          key={changed.after}
          words={changed.words}
          undo={labels.notes.undo}
          back={() => {
            expectChange();
            write(changed.before, changed.spot.part);
            setChanged(null);
            restored.current = changed;
          }}
        />
      )}
    </div>
  );
}
