import { fill } from '../../i18n/fill.ts';
import { timeAt } from '../../i18n/format.ts';
import type { StretchKind } from '../../domain/sla/index.ts';
import type { DueAnswer } from './model.ts';
import { ribbonOf } from './ribbon.ts';
import type { Words } from './words.ts';

const percent = (value: number) => `${value}%`;

/** `patterns` are needed once on a page. */
type Props = { answer: DueAnswer; words: Words; patterns?: boolean };

/** The answer on a line. It says nothing that the ledger below does not, so a screen reader skips it. */
export function RibbonDrawing({ answer, words, patterns = true }: Props) {
  const { locale } = words;
  const { timeZone } = answer.reading;
  const { ribbon } = words.labels;
  const { filedX, dueX, pieces, days, labels } = ribbonOf(answer, words);
  return (
    <svg class="ribbon" aria-hidden="true" focusable="false">
      {patterns && <Patterns />}
      {days.map(({ x, label }) => (
        <g key={x}>
          <line class="day" x1={percent(x)} x2={percent(x)} y1="22" y2="122" />
          <text class="q" x={percent(x)} dx={x > 0 ? 6 : 0} y="120">
            {label}
          </text>
        </g>
      ))}
      {pieces.map(({ kind, x, width }) => (
        <Piece key={x} kind={kind} x={percent(x)} width={percent(width)} />
      ))}
      {[filedX, dueX].map((x) => (
        <line key={x} class="duel" x1={percent(x)} x2={percent(x)} y1="24" y2="79" />
      ))}
      <svg x={percent(filedX)} y="79">
        <circle class="filed" r="6" />
      </svg>
      <svg x={percent(dueX)} y="79">
        <path class="due" d="M0-9l9 9-9 9-9-9z" />
      </svg>
      {labels.map(({ x, text, strong, anchor }) => (
        <text key={x} class={strong ? 'lb' : 'q'} x={percent(x)} y={strong ? 17 : 31} text-anchor={anchor}>
          {text}
        </text>
      ))}
      <text x={percent(filedX)} dx="13" y="84">
        {fill(ribbon.filed, { time: timeAt(answer.filedAt, timeZone, locale) })}
      </text>
      <text x={percent(dueX)} dx="-15" y="84" text-anchor="end">
        {fill(ribbon.due, { time: timeAt(answer.dueAt, timeZone, locale) })}
      </text>
    </svg>
  );
}

type PieceProps = { kind: StretchKind; x: string; width: string; small?: boolean };

/** A stretch as it is drawn everywhere: height says whether it counts, pattern says why not. */
export function Piece({ kind, small = false, ...at }: PieceProps) {
  const { middle, high, low } = small ? { middle: 10, high: 16, low: 10 } : { middle: 46, high: 40, low: 16 };
  if (kind === 'counted') return <rect class="b-open" {...at} y={middle - high / 2} height={high} />;
  if (kind === 'night') return <rect class="base" {...at} y={middle - 1.5} height="3" />;
  const pattern = kind === 'weekend' ? 'hatch' : 'cross';
  const frame = kind === 'holiday' ? 'crossed' : '';
  return <rect class={frame} {...at} y={middle - low / 2} height={low} fill={`url(#${pattern})`} />;
}

/** The swatches of the ledger use them too. */
const Patterns = () => (
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="p-hatch" width="2" height="6" />
    </pattern>
    <pattern id="cross" width="8" height="8" patternUnits="userSpaceOnUse">
      <path class="cross" d="M1 1l6 6M7 1l-6 6" />
    </pattern>
  </defs>
);
