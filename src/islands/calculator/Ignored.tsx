import { fill } from '../../i18n/fill.ts';

type Props<Part extends string> = {
  ignored: readonly Part[];
  labels: { ignored: string; ignoredParts: Record<Part, string> };
};

/** What the link held and this page does not know, by name; what it said is not repeated. */
export function Ignored<Part extends string>({ ignored, labels }: Props<Part>) {
  if (ignored.length === 0) return null;
  const list = ignored.map((part) => labels.ignoredParts[part]).join(', ');
  return (
    <p class="note ignored" role="status">
      {fill(labels.ignored, { list })}
    </p>
  );
}
