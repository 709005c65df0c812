import { Fragment } from 'preact';
import type { DirectoryFacts, PlaceFacts } from '../../domain/directory/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Bands, type View } from '../board/Bands.tsx';
import { ClockChoice } from '../board/ClockChoice.tsx';
import { clocksToChoose, onClock, type Row } from '../board/model.ts';
import { useChosenZone } from '../board/use-chosen-zone.ts';
import type { LoadedDirectory } from '../directory/use-directory.ts';
import { CountryField } from './CountryField.tsx';
import { countryRows } from './country-rows.ts';
import type { HoursFacts, Labels, OfferFacts } from './facts.ts';
import type { Change } from './use-asked.ts';
import { languageNames } from './world.ts';

type Props = {
  offer: OfferFacts;
  facts: HoursFacts;
  place: PlaceFacts | undefined;
  directory: LoadedDirectory;
  view: View | undefined;
  change: Change;
  labels: Labels;
  locale: Locale;
};

/** When one offer answers: by region, or in a country that the reader chooses. */
export function OfferBoard(props: Props) {
  const { offer, facts, view, labels, locale } = props;
  const [zone, setZone] = useChosenZone();
  const { rows, clocks } = rowsOf(props);
  const zones = clocksToChoose(rows);
  return (
    <section class="sec board" aria-labelledby={offer.id}>
      <div class="bar">
        <h2 id={offer.id}>{offer.name}</h2>
        <p>
          {offer.aside.join(' ')}
          {offer.links.map(({ href, text }) => (
            <Fragment key={href}>
              {' '}
              <a href={href}>{text}</a>
            </Fragment>
          ))}
        </p>
      </div>
      {offer.rows.length === 0 && <CountryField {...props} />}
      {zones.length > 0 && <ClockChoice {...{ zones, zone, locale }} labels={labels.board} onChoose={setZone} />}
      {rows.length > 0 && (
        <Bands
          rows={rows.map((row) => onClock(row, zone))}
          clocks={clocks ?? facts.clocks}
          {...{ view, locale }}
          detail
          there
          labels={labels.board}
        />
      )}
    </section>
  );
}

type Rows = { rows: Row[]; clocks: DirectoryFacts['clocks'] | undefined };

export function rowsOf({
  offer,
  facts,
  place,
  directory: { directory },
  labels,
  locale,
}: Pick<Props, 'offer' | 'facts' | 'place' | 'labels' | 'locale'> & {
  directory: Pick<Props['directory'], 'directory'>;
}): Rows {
  if (offer.rows.length > 0 || !place || !directory) return { rows: offer.rows, clocks: facts.clocks };
  const names = languageNames(facts, labels);
  return { rows: countryRows(place, offer.id, directory, labels, names, locale), clocks: directory.clocks };
}
