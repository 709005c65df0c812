import { useMemo, useState } from 'preact/hooks';
import { focusOn } from '../../browser/page.ts';
import type { DirectoryFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Patterns } from '../board/Band.tsx';
import { useView } from '../board/use-view.ts';
import { nothing, QUERY, toQuery } from './asked.ts';
import { Count } from './Count.tsx';
import { Find, type Choices } from './Find.tsx';
import { find, findByName } from './model.ts';
import { OwnPlace } from './OwnPlace.tsx';
import type { Reader } from './RowState.tsx';
import { indexPlaces, type PlaceNames } from './search.ts';
import { useAsked } from './use-asked.ts';
import { useJson } from './use-json.ts';
import { useRows } from './use-rows.tsx';
import { rowId, statesAt } from './voices.ts';

export type Labels = Pick<Strings['directory'], 'countries' | 'find' | 'row' | 'own' | 'count'> &
  Pick<Strings, 'board'>;

type Props = {
  choices: Choices;
  /** How many places there are. */
  total: number;
  labels: Labels;
  locale: Locale;
};

/** Finds, filters and says who answers; the rows are those that the server has drawn. */
export default function Directory({ choices, total, labels, locale }: Props) {
  const [asked, change] = useAsked(choices);
  const [reached, setReached] = useState(false);
  const { data: facts, failed } = useJson<DirectoryFacts>('/directory.json', true, asked);
  const names = useJson<PlaceNames[]>('/place-names.json', reached || asked.q !== '', asked);
  const index = useMemo(() => names.data && indexPlaces(names.data, locale), [names.data]);
  const reader = useReader(facts, { choices, labels, locale });
  const found = useMemo(() => {
    if (failed && index) return findByName(asked.q, index);
    if (!facts || !reader || (asked.q !== '' && !index)) return undefined;
    return find(asked, { facts, index, stateOf: reader.stateOf, locale });
  }, [asked, index, reader, failed]);
  const rows = useRows(found, reader, `${toQuery({ ...asked, q: '' })} ${reader?.view.nowAt}`);
  const reset = () => {
    change(nothing);
    focusOn(QUERY);
  };
  return (
    <>
      <Patterns />
      <Find {...{ asked, choices, change }} onReach={() => setReached(true)} labels={labels.find} />
      <OwnPlace {...{ facts, reader, asked, locale }} rowOf={(id) => rows?.rows.get(rowId(id))} labels={labels.own} />
      <div class="bar">
        <h2 id="countries">{labels.countries}</h2>
        <Count
          {...{ asked, found, total }}
          failed={failed ?? names.failed ?? false}
          onReset={reset}
          labels={labels.count}
        />
      </div>
    </>
  );
}

/** Who looks, and when: new with every minute. */
function useReader(facts: DirectoryFacts | undefined, { choices, labels, locale }: Omit<Props, 'total'>) {
  const view = useView(locale);
  return useMemo<Reader | undefined>(() => {
    if (!view || !facts) return undefined;
    const languages = Object.fromEntries(choices.languages.map(({ id, name }) => [id, name]));
    const words = { languages, row: labels.row, board: labels.board };
    return { view, clocks: facts.clocks, stateOf: statesAt(facts, view.nowAt), labels: words, locale };
  }, [facts, view?.nowAt, view?.timeZone]);
}
