import type { Strings } from '../../i18n/strings.ts';
import { fill } from '../../i18n/fill.ts';
import { toQuery, type Asked } from './asked.ts';
import type { Found } from './model.ts';
import { useSettled } from './use-settled.ts';

type Labels = Strings['directory']['count'];

type Props = {
  asked: Asked;
  /** Undefined while something is still on its way. */
  found: Found | undefined;
  failed: boolean;
  total: number;
  onReset: () => void;
  labels: Labels;
};

/** How many places there are, said once the reader pauses. */
export function Count({ asked, onReset, labels, ...state }: Props) {
  const asks = toQuery(asked) !== '';
  const text = useSettled(asks ? countText(asked, state, labels) : fill(labels.all, { n: state.total }));
  return (
    <div class="count">
      <p role="status">{text}</p>
      {asks && (
        <button class="btn" type="button" onClick={onReset}>
          {labels.reset}
        </button>
      )}
    </div>
  );
}

function countText(asked: Asked, { found, failed }: Pick<Props, 'found' | 'failed'>, labels: Labels): string {
  if (failed) return labels.failed;
  if (!found) return labels.waiting;
  const n = found.places.length;
  if (n === 0) return asked.open ? labels.noneOpen : labels.none;
  const words = asked.open ? labels.open : labels.found;
  const count = fill(n === 1 ? words.one : words.other, { n });
  return found.perhaps > 0 ? fill(labels.perhaps, { count, n: found.perhaps }) : count;
}
