import type { ZoneWords } from './words.ts';
import type { FoundZone } from './zone-search.ts';
import { placeOf } from './zones.ts';

type Props = {
  id: string;
  found: FoundZone;
  /** Whether the keyboard is on it; the keyboard itself never leaves the field. */
  active: boolean;
  zone: string;
  device: string;
  words: ZoneWords;
  onPick: (zone: string) => void;
};

/** `Berlin Germany (Munich)`: the city, where it is, and what answered the search if it was another name. */
export function ZoneOption({ id, found: { entry, by }, active, zone, device, words, onPick }: Props) {
  const { labels, locale } = words;
  const own =
    entry.zone === device ? labels.zonePicker.ofDevice : entry.zone === zone ? labels.zonePicker.chosen : undefined;
  return (
    // The field answers the keys.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li id={id} role="option" tabIndex={-1} aria-selected={active} onClick={() => onPick(entry.zone)}>
      <b>{entry.cities[locale]}</b> <span>{placeOf(entry, locale)}</span> {by !== undefined && <span>({by})</span>}{' '}
      {own && <span class="tag">{own}</span>}
    </li>
  );
}
