import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../../browser/load-json.ts';
import { waitWordsPath } from '../../i18n/routes.ts';
import type { LiveWaitsProps } from './LiveWaits.tsx';
import type { ToolProps } from './tool-props.ts';
import type { WaitWords } from './wait-words.ts';

type Props = Pick<ToolProps, 'facts' | 'asked' | 'change' | 'labels' | 'locale'> & {
  /** The figures that are shown first, as the server has drawn them. */
  first?: ComponentChildren;
  children?: ComponentChildren;
};

/** How long the cases of a year wait under each tier. What it takes to ask anew is loaded after the page. */
export function Waits({ facts, asked: { waits }, change, labels, locale, first, children }: Props) {
  const live = useLive(locale);
  return (
    <section class="sec" id="waits" aria-labelledby="waits-title">
      {typeof live === 'object' ? (
        <live.View {...{ facts, waits }} words={{ ...live, locale }} change={(asked) => change({ waits: asked })} />
      ) : (
        first
      )}
      {live === 'failed' && <p class="note">{labels.waitsNotLoaded}</p>}
      {children}
    </section>
  );
}

type Live = Pick<WaitWords, 'labels'> & { View: FunctionComponent<LiveWaitsProps> };

function useLive(locale: Props['locale']): Live | 'failed' | undefined {
  const [live, setLive] = useState<Live | 'failed'>();
  useEffect(() => {
    const labels = loadJson<WaitWords['labels']>(waitWordsPath(locale));
    Promise.all([import('./LiveWaits.tsx'), labels]).then(
      ([{ default: View }, loaded]) => setLive({ View, labels: loaded }),
      () => setLive('failed'),
    );
  }, []);
  return live;
}
