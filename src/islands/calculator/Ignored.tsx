import { fill } from '../../i18n/fill.ts';
import type { Labels } from './facts.ts';
import type { ReadQuery } from './query.ts';

/** What the link held and this page does not know, by name; what it said is not repeated. */
export function Ignored({ ignored, labels }: { ignored: ReadQuery['ignored']; labels: Labels }) {
  if (ignored.length === 0) return null;
  const list = ignored.map((part) => labels.ignoredParts[part]).join(', ');
  return (
    <p class="note ignored" role="status">
      {fill(labels.ignored, { list })}
    </p>
  );
}
