import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Hit } from './model.ts';
import type { SearchLabels } from './Search.tsx';
import type { State } from './use-search.ts';

type Props = { state: State; labels: SearchLabels; locale: Locale };

/** What was found, by kind; pages in the other language are marked as such. */
export function Results({ state, labels, locale }: Props) {
  if (state.kind !== 'found') return null;
  const foreign = state.locale === locale ? undefined : state.locale;
  return (
    <div class="results">
      {foreign && <p class="note">{labels.otherLanguage}</p>}
      {state.groups.map(({ kind, hits }) => (
        <section key={kind}>
          <h3>{labels.kinds[kind]}</h3>
          <ul>
            {hits.map((hit) => (
              <Result key={hit.url} hit={hit} foreign={foreign} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Result({ hit, foreign }: { hit: Hit; foreign: Locale | undefined }) {
  return (
    <li lang={foreign}>
      <a href={hit.url} hreflang={foreign}>
        {hit.title}
      </a>
      <p>{hit.excerpt.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}</p>
    </li>
  );
}

/** In words, for those who cannot see the list; the same words stand above it. */
export function summary(state: State, labels: SearchLabels): string {
  switch (state.kind) {
    case 'empty':
      return labels.hint;
    case 'found':
      return fill(state.total === 1 ? labels.one : labels.many, { count: state.total });
    default:
      return labels[state.kind];
  }
}
