import { fill } from '../../i18n/fill.ts';
import { shownRows } from './shown-rows.ts';
import type { ToolProps } from './tool-props.ts';

/** What the table shows. Its style sheet reads the boxes, so they also work with scripts off. */
export function Columns({ facts, asked, change, labels }: ToolProps) {
  const toggled = (tier: string) =>
    facts.table.tiers.flatMap(({ id }) => (asked.tiers.includes(id) !== (id === tier) ? [id] : []));
  return (
    <>
      <div class="row" role="group" aria-label={labels.options}>
        <label class="check">
          <input
            type="checkbox"
            id="diff"
            autocomplete="off"
            checked={asked.differences}
            onChange={() => change({ differences: !asked.differences })}
          />
          {labels.onlyDifferent}
        </label>
        {facts.table.tiers.slice(2).map(({ id, name }, i) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              id={`add-${i + 3}`}
              class="add"
              autocomplete="off"
              checked={asked.tiers.includes(id)}
              onChange={() => change({ tiers: toggled(id) })}
            />
            {fill(labels.add, { tier: name })}
          </label>
        ))}
      </div>
      <p class="hint" role="status">
        {asked.differences && rowsDiffer({ facts, asked, labels })}
      </p>
    </>
  );
}

function rowsDiffer({ facts, asked, labels }: Pick<ToolProps, 'facts' | 'asked' | 'labels'>): string {
  const count = (differences: boolean) =>
    shownRows(facts.table, { ...asked, differences }).groups.flatMap(({ rows }) => rows).length;
  const shown = count(true);
  const [one = '', many = ''] = labels.rowsDiffer;
  return fill(shown === 1 ? one : many, { shown, all: count(false) });
}
