import type { ComponentChildren } from 'preact';
import type { OpenState } from '../../domain/directory/index.ts';

/** A state by its shape; the words beside it say the same. */
export const Shape = ({ state, children }: { state: OpenState; children: ComponentChildren }) => (
  <span class={`st ${{ open: 'open', maybe: 'half', closed: 'shut' }[state]}`}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <rect class={state === 'open' ? 'k-open' : 'k-shut'} x="1" y="1" width="10" height="10" stroke-width="2" />
      {state === 'maybe' && <path class="k-half" d="M1 11V1h10z" />}
    </svg>
    <span>{children}</span>
  </span>
);
