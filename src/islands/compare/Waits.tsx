import type { ComponentChildren } from 'preact';
import { loadJson } from '../../browser/load-json.ts';
import { fill } from '../../i18n/fill.ts';
import { waitWordsPath } from '../../i18n/routes.ts';
import type { ToolProps } from './tool-props.ts';
import { useLate } from './use-late.ts';
import type { WaitWords } from './wait-words.ts';

type Props = Pick<ToolProps, 'facts' | 'asked' | 'change' | 'labels' | 'locale'> & {
  /** The figures that are shown first, as the server has drawn them. */
  first?: ComponentChildren;
  children?: ComponentChildren;
};

/** How long the cases of a year wait under each tier. What it takes to ask anew is loaded after the page. */
export function Waits({ facts, asked: { waits }, change, labels, locale, first, children }: Props) {
  const live = useLate(async () => {
    const words = loadJson<WaitWords['labels']>(waitWordsPath(locale));
    const [{ LiveWaits: View }, loaded] = await Promise.all([import('./late.ts'), words]);
    return { View, labels: loaded };
  });
  return (
    <section class="sec" id="waits" aria-labelledby="waits-title">
      <div class="bar">
        <h2 id="waits-title">{labels.waitsHead.title}</h2>
        <p>{fill(labels.waitsHead.lead, { year: facts.year })}</p>
      </div>
      {typeof live === 'object' ? (
        <live.View {...{ facts, waits }} words={{ ...live, locale }} change={(asked) => change({ waits: asked })} />
      ) : (
        first
      )}
      {live === 'failed' && <p class="note">{labels.notLoaded}</p>}
      {children}
    </section>
  );
}
