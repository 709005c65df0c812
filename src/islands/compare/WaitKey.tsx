import { isEven, type Lane } from './lanes.ts';
import { fill } from '../../i18n/fill.ts';
import { scaleOf } from './squares.ts';
import { waitText, type WaitWords } from './wait-words.ts';

/** What the squares are; for those who see them only. */
export function WaitKey({ lanes, words }: { lanes: readonly Lane[]; words: WaitWords }) {
  const { title, ...marks } = words.labels.key;
  if (isEven(lanes)) return null;
  return (
    <p class="hint squares-key" aria-hidden="true">
      {fill(title, { step: waitText(scaleOf(lanes).stepMs, words) })}{' '}
      {Object.entries(marks).map(([id, name]) => (
        <span key={id}>
          <svg viewBox="0 0 1 1" class={`k-${id}`}>
            <path d={id === 'worst' ? 'M.2.9h.6v-.6h-.6z' : 'M0 1v-1'} />
          </svg>{' '}
          {name}
        </span>
      ))}
    </p>
  );
}
