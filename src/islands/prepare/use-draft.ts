import { useEffect, useRef, useState } from 'preact/hooks';
import { onLeaving } from '../../browser/leaving.ts';
import { currentQuery, replaceQuery } from '../../browser/location.ts';
import { eraseStored, readStored, writeStored } from '../../browser/storage.ts';
import { emptyDraft, type Draft } from '../../domain/intake/index.ts';
import type { PrepareFacts } from './facts.ts';
import { draftText, preset, readDraft } from './saved-draft.ts';

const KEY = 'appui.prepare';

/** A draft that we cannot read is moved here, so that the next one does not replace it. */
const UNREADABLE_KEY = 'appui.prepare.unreadable';

const PAUSE_MS = 400;

export type Keeping = 'nothing' | 'restored' | 'saved' | 'denied' | 'unreadable';

type State = { draft: Draft; keeping: Keeping; erased: Draft | null };

/** The draft, kept on this device as it changes: after a short pause, and at once when the page is left. */
export function useDraft(facts: PrepareFacts) {
  const [state, setState] = useState<State>(() => load(facts));
  const unsaved = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const save = () => {
    clearTimeout(timer.current);
    if (!unsaved.current) return;
    const keeping = writeStored(KEY, draftText(unsaved.current)) ? 'saved' : 'denied';
    unsaved.current = null;
    setState((now) => ({ ...now, keeping }));
  };

  const change = (draft: Draft) => {
    unsaved.current = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
    setState(({ keeping }) => ({ draft, keeping, erased: null }));
  };

  const erase = () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    eraseStored(KEY);
    eraseStored(UNREADABLE_KEY);
    setState(({ draft, keeping }) => ({
      draft: { ...emptyDraft(draft.offer), situation: draft.situation, language: draft.language },
      keeping: keeping === 'denied' ? keeping : 'nothing',
      erased: draft,
    }));
  };

  useEffect(() => onLeaving(save), []);
  return { ...state, change, erase };
}

/** What the address presets is then taken off it: a reload does not undo what the reader chose since. */
function load(facts: PrepareFacts): State {
  const query = Object.fromEntries(new URLSearchParams(currentQuery()));
  replaceQuery('');
  const stored = readStored(KEY);
  const kept = stored.kind === 'text' ? readDraft(stored.text, facts) : null;
  if (stored.kind === 'text' && !kept) writeStored(UNREADABLE_KEY, stored.text);
  const keeping = kept
    ? 'restored'
    : ({ text: 'unreadable', nothing: 'nothing', denied: 'denied' } as const)[stored.kind];
  return { draft: preset(kept ?? emptyDraft(facts.offers[0]?.id ?? ''), query, facts), keeping, erased: null };
}
