import type { DueAnswer } from './model.ts';
import { Piece } from './RibbonDrawing.tsx';
import { piecesOf, type Track } from './track.ts';

const percent = (value: number) => `${value}%`;

/** The names of the days, once above all lanes. */
export function Axis({ track }: { track: Track }) {
  return (
    <svg class="ribbon axis" aria-hidden="true" focusable="false">
      {track.days.map(({ x, label }) => (
        <text key={x} class="q" x={percent(x)} dx={x > 0 ? 5 : 0} y="15">
          {label}
        </text>
      ))}
    </svg>
  );
}

/** One answer on the common scale; the words beside it say the same. */
export function LaneDrawing({ answer, track }: { answer: DueAnswer; track: Track }) {
  const { x, days } = track;
  return (
    <svg class="ribbon mini" aria-hidden="true" focusable="false">
      {days.map((day) => (
        <line key={day.x} class="day" x1={percent(day.x)} x2={percent(day.x)} y1="0" y2="36" />
      ))}
      {piecesOf(answer, track).map((piece) => (
        <Piece key={piece.x} kind={piece.kind} x={percent(piece.x)} width={percent(piece.width)} small />
      ))}
      {[answer.filedAt, answer.dueAt].map((at) => (
        <line key={at} class="duel" x1={percent(x(at))} x2={percent(x(at))} y1="0" y2="28" />
      ))}
      <svg x={percent(x(answer.filedAt))} y="28">
        <circle class="filed" r="5" />
      </svg>
      <svg x={percent(x(answer.dueAt))} y="28">
        <path class="due" d="M0-7l7 7-7 7-7-7z" />
      </svg>
    </svg>
  );
}
