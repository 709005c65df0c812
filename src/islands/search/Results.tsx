import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Hit } from './model.ts';
import type { SearchLabels } from './Search.tsx';
import type { State } from './use-search.ts';

type Props = { state: State; labels: SearchLabels; locale: Locale };

/** What was found: the best pages first, the others by kind; pages in the other language are marked as such. */
export function Results({ state, labels, locale }: Props) {
  if (state.kind !== 'found') return null;
  const foreign = state.locale === locale ? undefined : state.locale;
  return (
    <div class="results">
      {foreign && <p class="note">{labels.otherLanguage}</p>}
      <section>
        {state.groups.length > 0 && <h2>{labels.best}</h2>}
        <Hits hits={state.best} foreign={foreign} kind={labels.kind} />
      </section>
      {state.groups.map(({ kind, hits }) => (
        <section key={kind}>
          <h2>{labels.kinds[kind]}</h2>
          <Hits hits={hits} foreign={foreign} />
        </section>
      ))}
    </div>
  );
}

type HitsProps = {
  hits: Hit[];
  foreign: Locale | undefined;
  /** The name of each kind, where pages of different kinds stand together. */
  kind?: SearchLabels['kind'];
};

function Hits({ hits, foreign, kind }: HitsProps) {
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.url}>
          <a href={hit.url} hreflang={foreign} lang={foreign}>
            {hit.title}
          </a>{' '}
          {kind && <span class="tag">{kind[hit.kind]}</span>}
          <p lang={foreign}>
            {hit.excerpt.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** In words, for those who cannot see the list; the same words stand above it. */
export function summary(state: State, labels: SearchLabels): string {
  switch (state.kind) {
    case 'empty':
      return labels.hint;
    case 'found':
      return fill(state.total === 1 ? labels.one : labels.many, { count: state.total });
    case 'broken':
      return import.meta.env.DEV ? labels.noIndexYet : labels.broken;
    default:
      return labels[state.kind];
  }
}
