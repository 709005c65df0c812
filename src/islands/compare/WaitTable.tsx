/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   rows are laid out as grids, which hides in some browsers what they are */
import type { Lane } from './lanes.ts';
import { isEven } from './lanes.ts';
import { scaleOf, squaresOf, viewBoxOf, type Scale } from './squares.ts';
import { inDays, laneName, laneTarget, tickText, waitText, type WaitWords } from './wait-words.ts';

export type LaneGroup = { name?: string | undefined; lanes: readonly Lane[] };

type Props = { caption: string; groups: readonly LaneGroup[]; words: WaitWords; long?: boolean };

/**
 * Figures and drawing of each target. Roles are spelt out, for the rows are laid out as grids; the drawing is the last
 * cell, so that the others keep their heads where it is not heard.
 */
export function WaitTable({ caption, groups, words, long = false }: Props) {
  const { table } = words.labels;
  const heads = [table.median, table.mean, table.nineInTen, table.worst];
  const [only] = groups.length === 1 ? groups : [];
  return (
    <table class="waits" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {table.tier}
          </th>
          <th role="columnheader" scope="col">
            {table.target}
          </th>
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
          <td aria-hidden="true">
            {only && !isEven(only.lanes) && <Axis scale={scaleOf(only.lanes)} words={words} />}
          </td>
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.name} {...group} {...{ words, heads, long }} />
      ))}
    </table>
  );
}

function Group({ name, lanes, words, ...rest }: LaneGroup & Pick<Props, 'words'> & { heads: string[]; long: boolean }) {
  const scale = isEven(lanes) ? undefined : scaleOf(lanes);
  return (
    <tbody role="rowgroup">
      {name && (
        <tr role="row" class="grp">
          <th role="rowheader" scope="rowgroup" colSpan={7}>
            {name}
          </th>
        </tr>
      )}
      {lanes.map((lane) => (
        <LaneRow key={laneName(lane, words)} {...{ lane, scale, words }} {...rest} />
      ))}
    </tbody>
  );
}

type RowProps = { lane: Lane; scale: Scale | undefined; heads: string[]; words: WaitWords; long: boolean };

function LaneRow({ lane, scale, heads, words, long }: RowProps) {
  const { waits } = lane;
  if (!waits) return null;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {laneName(lane, words)}
      </th>
      <td role="cell">{laneTarget(lane, words)}</td>
      {[waits.medianMs, waits.meanMs, waits.nineInTenMs, waits.worstMs].map((ms, i) => (
        <td key={heads[i]} role="cell" data-name={heads[i]}>
          {waitText(ms, words)} {long && inDays(ms, words) && <small>{inDays(ms, words)}</small>}
        </td>
      ))}
      <td aria-hidden="true">{scale && <Twenty lane={lane} scale={scale} />}</td>
    </tr>
  );
}

function Twenty({ lane: { waits }, scale }: { lane: Lane; scale: Scale }) {
  if (!waits) return null;
  const squares = squaresOf(waits, scale);
  return (
    <svg viewBox={viewBoxOf(squares)}>
      <path d={squares.grid} />
      {squares.bands.map((d) => (
        <path key={d} d={d} />
      ))}
      <path d={squares.worst} />
    </svg>
  );
}

/** The names of the ticks, once above all lanes. */
function Axis({ scale, words }: { scale: Scale; words: WaitWords }) {
  return (
    <svg class="axis">
      {[0, ...scale.ticks].map((ms) => (
        <text key={ms} x={`${Math.round((ms / scale.endMs) * 10_000) / 100}%`} y="14">
          {ms === 0 ? 0 : tickText(ms, scale, words)}
        </text>
      ))}
    </svg>
  );
}
