import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { replaceQuery } from '../../browser/location.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Results, summary } from './Results.tsx';
import { useSearch } from './use-search.ts';

/** The keywords are for the index. */
export type SearchLabels = Omit<Strings['search'], 'keywords'>;

type Props = {
  labels: SearchLabels;
  locale: Locale;
  /** What the address asks for; then the address follows what is typed. */
  asked?: string;
  inAddress?: boolean;
};

/** How many pages are shown at first, and how many more each time. */
const pageful = 15;

/** A field, what was found for it, and the keys that lead through it. */
export function Search({ labels, locale, asked = '', inAddress = false }: Props) {
  const [{ query, limit }, setQuestion] = useState({ query: asked, limit: pageful });
  const state = useSearch({ query, locale, limit });
  const box = useRef<HTMLDivElement>(null);
  const hurried = useRef(false);
  const id = useId();
  useEffect(() => {
    const element = box.current;
    const onKey = (event: KeyboardEvent) => move(event, element);
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  const type = (text: string) => {
    hurried.current = false;
    setQuestion({ query: text, limit: pageful });
    if (inAddress) replaceQuery(text ? `?${new URLSearchParams({ q: text }).toString()}` : '');
  };
  /** Enter opens the best page: of this question, not of the one before, whose answer may still stand there. */
  const openBest = () => {
    hurried.current = state.answers !== query;
    if (!hurried.current) box.current?.querySelector<HTMLElement>('.results a')?.click();
  };
  useEffect(() => {
    if (hurried.current && state.answers === query) openBest();
  }, [state, query]);
  return (
    <div class="finder" ref={box} data-answers={state.answers}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          openBest();
        }}
      >
        <label for={id}>{labels.label}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={labels.placeholder}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </form>
      <p role="status" class="hint">
        {summary(state, labels)}
      </p>
      {(state.kind === 'broken' || state.kind === 'nothing') && (
        <p>
          <a href={pathOf('policies', locale)}>{labels.allPolicies}</a> ·{' '}
          <a href={pathOf('directory', locale)}>{labels.directory}</a>
        </p>
      )}
      <Results state={state} labels={labels} locale={locale} />
      {state.kind === 'found' && state.total > limit && (
        <button class="btn" type="button" onClick={() => setQuestion({ query, limit: limit + pageful })}>
          {labels.more}
        </button>
      )}
    </div>
  );
}

/** Up and down go through the field and the results. */
function move(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // In an input method, the arrows go through its own proposals.
  if (!step || !box || event.isComposing) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .results a')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
