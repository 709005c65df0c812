import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { duration } from '../../i18n/format.ts';
import type { ToolProps } from './tool-props.ts';
import { anyHour, ownHours, tierWaits } from './waits.ts';

/** How long the cases of a year wait under each tier. */
export function Waits({ facts, asked, locale, children }: ToolProps & { children?: ComponentChildren }) {
  const { waits } = asked;
  const offer = facts.offers.find(({ id }) => id === waits.offer);
  const region = offer?.regions.find(({ id }) => id === waits.region);
  const rows = useMemo(() => {
    if (!offer || !region) return [];
    const cases = waits.pattern ? ownHours(facts.year, waits.pattern) : anyHour(facts.year, waits.hours);
    return tierWaits(offer, region, waits.severity, cases, waits, facts.year);
  }, [waits]);
  return (
    <section class="sec" id="waits">
      <ul>
        {rows.map(({ tier, waits: found }) => (
          <li key={tier.id}>
            {tier.name} {found && duration(found.medianMs, locale)}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
