import { useId } from 'preact/hooks';
import type { PanelProps, Reader } from './Panel.tsx';

/** From which country the reader calls, and what to look at before. */
export function Where(props: PanelProps) {
  const { offer, reader, failed, labels, directoryPath } = props;
  const { urgent } = labels;
  return (
    <>
      <div class="where small">
        {offer.manyPlaces && (
          <span class="other">
            {reader ? <PlaceChoice {...props} reader={reader} /> : <a href={directoryPath}>{urgent.others}</a>}
          </span>
        )}
        {offer.firstLook && <a href={offer.firstLook.href}>{urgent.status}</a>}
      </div>
      {failed && offer.manyPlaces && (
        <p class="small" role="status">
          {urgent.failed}
        </p>
      )}
    </>
  );
}

function PlaceChoice({ reader: { directory, place, choose }, labels, locale }: PanelProps & { reader: Reader }) {
  const id = useId();
  const { compare } = new Intl.Collator(locale);
  const places = [...directory.places].sort((a, b) => compare(a.name[locale], b.name[locale]));
  return (
    <span class="place">
      <label for={id}>{labels.urgent.from}</label>
      <select id={id} value={place?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        {!place && <option value="">{labels.urgent.unknown}</option>}
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </select>
    </span>
  );
}
