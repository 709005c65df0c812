import { fill } from '../../i18n/fill.ts';
import { callTitle } from './CallFirst.tsx';
import { late } from './late.tsx';
import { withSeverity } from './model.ts';
import type { StepProps } from './Step.tsx';

const Consequence = late(() => import('./Consequence.tsx'));

/** The priority with its reason. Announced when it changes; the reader's own choice is set against the coach's. */
export function Verdict(props: StepProps) {
  const { draft, view, labels, locale, change } = props;
  const { severity, coaching, offer } = view;
  const { severities } = offer;
  const words = labels.severity;
  const verdict = coaching?.verdict ?? null;
  const advised = verdict?.severity ?? '';
  const overruled = severity !== undefined && verdict !== null && severity.id !== advised;
  const reason = overruled ? undefined : verdict?.reason;
  return (
    <div class="verdict" aria-live="polite">
      {severity ? (
        <>
          <span class="p">{severity.id}</span>
          <Bars filled={severities.length - severities.indexOf(severity)} of={severities.length} />
          <p class="small">
            <b>{severity.name[locale]}.</b> {reason ?? severity.description[locale]}{' '}
            {reason && verdict?.reading && <span class="read">{words.reading}</span>}
          </p>
        </>
      ) : (
        <p class="small all">{words.unanswered}</p>
      )}
      {view.callFirst && <p class="sr">{callTitle(props)}</p>}
      {overruled && (
        <div class="small all">
          <p>{fill(words.overruled, { advised, chosen: severity.id })}</p>
          <Consequence {...props} />
          <button
            class="link"
            type="button"
            onClick={() => {
              change(withSeverity(draft, view, advised));
            }}
          >
            {fill(words.goBack, { advised })}
          </button>
        </div>
      )}
    </div>
  );
}

/** Rising bars, more of them filled the graver it is; the words beside them say the same. */
const Bars = ({ filled, of }: { filled: number; of: number }) => (
  <svg class="grave" width={of * 11} height="40" viewBox={`0 0 ${of * 11} 40`} aria-hidden="true" focusable="false">
    {Array.from({ length: of }, (_, i) => {
      const height = 8 + (27 * i) / Math.max(1, of - 1);
      return <rect key={i} class={i < filled ? 'full' : ''} x={i * 11 + 1} y={39 - height} width="8" height={height} />;
    })}
  </svg>
);
