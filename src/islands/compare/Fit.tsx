import type { ComponentChildren } from 'preact';
import { loadJson } from '../../browser/load-json.ts';
import { fitPath } from '../../i18n/routes.ts';
import type { LateFit } from './facts.ts';
import type { ToolProps } from './tool-props.ts';
import { useLate } from './use-late.ts';

/** Which tiers have what the reader needs; the questions come after the page. `children`: who has what, as a table. */
export function Fit({ children, ...tool }: ToolProps & { children?: ComponentChildren }) {
  const { facts, labels, locale } = tool;
  const late = useLate(async () => {
    const [{ LiveFit: View }, it] = await Promise.all([import('./late.ts'), loadJson<LateFit>(fitPath(locale))]);
    return { View, ...it };
  });
  if (facts.needs.length === 0) return null;
  return (
    <section class="sec" id="fit" aria-labelledby="fit-title">
      <div class="bar">
        <h2 id="fit-title">{labels.fitHead.title}</h2>
        <p>{labels.fitHead.lead}</p>
      </div>
      {children}
      {late === 'failed' ? (
        <p class="note">{labels.notLoaded}</p>
      ) : (
        <div class="fit">{late && <late.View {...tool} labels={late} facts={{ ...facts, needs: late.needs }} />}</div>
      )}
    </section>
  );
}
