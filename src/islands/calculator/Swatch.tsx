import type { Row } from './rows.ts';

/** How a kind of time is drawn: height says whether it counts, pattern says why not. */
export function Swatch({ kind }: { kind: Row['kind'] }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 20 20">
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: Row['kind']) {
  switch (kind) {
    case 'filed':
      return <circle class="filed" cx="10" cy="10" r="6" />;
    case 'due':
      return <path class="due" d="M10 1l9 9-9 9-9-9z" />;
    case 'counted':
      return <rect class="b-open" width="20" height="20" />;
    case 'weekend':
      return <rect y="4" width="20" height="12" fill="url(#hatch)" />;
    case 'holiday':
      return <rect class="crossed" y="2" width="20" height="16" fill="url(#cross)" />;
    default:
      return <rect class="base" y="8.5" width="20" height="3" />;
  }
}
