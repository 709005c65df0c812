import { deviceLanguages } from '../../browser/languages.ts';
import { presenceOf, type DirectoryFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import { placeByZone } from '../zone/reader-place.ts';
import type { Asked } from './asked.ts';
import { RowState, type Reader } from './RowState.tsx';
import { fitting, type FoundLine } from './voices.ts';

type Props = {
  facts: DirectoryFacts | undefined;
  reader: Reader | undefined;
  asked: Asked;
  /** What the server has drawn of a place: the link to its page, and its numbers. */
  rowOf: (place: string) => Element | undefined;
  labels: Strings['directory']['own'];
  locale: Locale;
};

/**
 * The country whose time the device keeps, before all others; a language alone names no place, it is spoken in many. Its
 * room is kept free until it is known.
 */
export function OwnPlace({ facts, reader, asked, rowOf, labels, locale }: Props) {
  const place = facts && reader && placeByZone(facts.places, reader.view.timeZone, deviceLanguages());
  const row = place && rowOf(place.id);
  if (!row) return <div class="own" />;
  const { lines } = fitting(place, facts, asked, locale);
  const known = lines.find(({ voices }) => voices.some((voice) => presenceOf(reader.stateOf(voice)) !== 'unsaid'));
  const line = known ?? lines[0];
  return (
    <div class="own">
      <p class="hint">
        {labels.title} {labels.from}
      </p>
      <div class="row-alike">
        <a class="place" href={row.querySelector('a')?.href}>
          {place.name[locale]}
        </a>
        {line ? <Line line={line} row={row} reader={reader} /> : <p class="hint">{labels.none}</p>}
      </div>
    </div>
  );
}

function Line({ line, row, reader }: { line: FoundLine; row: Element; reader: Reader }) {
  const call = row.querySelector(`[data-line="${line.key}"] .reach`)?.innerHTML ?? '';
  return (
    <div class="line">
      <span class="reach" dangerouslySetInnerHTML={{ __html: call }} />
      <span class="who">
        <RowState voices={line.voices} reader={reader} />
      </span>
    </div>
  );
}
