import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormField } from './facts.ts';
import type { Note, Typed } from './notes-of.ts';

/** Longer than between two words. */
export const PAUSE_MS = 1000;

/** Longer than a click: what appears must not push away the button for which the field was left. */
const CLICK_MS = 400;

/** The rules are loaded when they are first needed, after the page. Where they cannot be, nothing is said. */
export const loadNotes = () => import('./notes-of.ts');

/**
 * What there is to say of a field: looked for when the reader has paused, and soon after they have left it.
 *
 * @param around What a reader leaves when they leave the field, once it is on the page.
 * @returns Also whether anything was typed since the page came: what a draft brings back is shown, not announced; and
 * what to call before a click changes the text, so that nobody waits for a pause.
 */
export function useNotes(field: FormField, answer: Typed, around: () => HTMLElement | null | undefined) {
  const [notes, setNotes] = useState<Note[]>([]);
  const [typed, setTyped] = useState(false);
  const latest = useRef(answer);
  const begun = useRef(false);
  const soon = useRef(false);
  latest.current = answer;
  const { value, rows } = answer;

  const look = (changedByUs = false) => {
    const box = around();
    const left = changedByUs || !box?.contains(box.ownerDocument.activeElement);
    void loadNotes().then(
      ({ notesOf, toShow }) => {
        setNotes(toShow(notesOf(field, latest.current), left));
      },
      () => undefined,
    );
  };

  useEffect(() => {
    if (begun.current) setTyped(true);
    begun.current = true;
    if (value === '' && rows.length === 0) return;
    const ours = soon.current;
    soon.current = false;
    const timer = setTimeout(
      () => {
        look(ours);
      },
      ours ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [field, value, rows]);

  useEffect(() => {
    const box = around();
    let timer: ReturnType<typeof setTimeout>;
    const leave = () => {
      clearTimeout(timer);
      timer = setTimeout(look, CLICK_MS);
    };
    box?.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      box?.removeEventListener('focusout', leave);
    };
  }, [field]);

  const expectChange = () => {
    soon.current = true;
  };
  return { notes, typed, expectChange };
}
