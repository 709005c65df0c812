import { useId, useMemo } from 'preact/hooks';
import type { DirectoryFacts, PlaceFacts } from '../../domain/directory/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LoadedDirectory } from '../directory/use-directory.ts';
import { placesOf } from './country-rows.ts';
import type { Labels, OfferFacts } from './facts.ts';
import { placePath } from '../../i18n/place-path.ts';
import type { Change } from './use-asked.ts';

type Props = {
  offer: OfferFacts;
  place: PlaceFacts | undefined;
  directory: LoadedDirectory;
  change: Change;
  labels: Labels;
  locale: Locale;
};

/** For which country the hours are shown, of those for which the offer has some. */
export function CountryField({ offer, place, directory: { directory, failed, load }, change, labels, locale }: Props) {
  const id = useId();
  const places = useMemo(() => directory && named(directory, offer.id, locale), [directory]);
  if (failed && !directory) {
    return (
      <p class="note" role="alert">
        {labels.place.failed}{' '}
        <button class="btn" type="button" onClick={load}>
          {labels.place.retry}
        </button>
      </p>
    );
  }
  return (
    <p class="country-choice">
      <label for={id}>{labels.place.label}</label>
      <select
        id={id}
        value={place?.id ?? ''}
        disabled={!places}
        onChange={(event) => change({ country: event.currentTarget.value })}
      >
        {places ? (
          places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))
        ) : (
          <option value="">{labels.place.waiting}</option>
        )}
      </select>
      {place && <a href={placePath(place.name, locale)}>{fill(labels.place.page, { country: place.name[locale] })}</a>}
    </p>
  );
}

function named(directory: DirectoryFacts, offer: string, locale: Locale): { id: string; name: string }[] {
  const { compare } = new Intl.Collator(locale);
  return placesOf(directory, offer)
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .sort((a, b) => compare(a.name, b.name));
}
