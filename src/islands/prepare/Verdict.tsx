import { fill } from '../../i18n/fill.ts';
import type { StepProps } from './Step.tsx';

/** The priority with its reason. Announced when it changes; the reader's own choice is set against the coach's. */
export function Verdict({ draft, view, facts, labels, locale, change }: StepProps) {
  const { severity, coaching } = view;
  const { verdict } = coaching;
  const advised = verdict?.severity ?? '';
  const overruled = severity !== undefined && verdict !== null && severity.id !== advised;
  const reason = verdict && !overruled ? labels.reasons[verdict.reason as keyof typeof labels.reasons] : undefined;
  return (
    <div class="verdict" aria-live="polite">
      {severity ? (
        <>
          <span class="p">{severity.id}</span>
          <Bars filled={facts.severities.length - facts.severities.indexOf(severity)} of={facts.severities.length} />
          <p class="small">
            <b>{severity.name[locale]}.</b> {reason ?? severity.description[locale]}{' '}
            {reason && verdict?.reading && <span class="read">{labels.reading}</span>}
          </p>
        </>
      ) : (
        <p class="small all">{labels.unanswered}</p>
      )}
      {overruled && (
        <p class="small all">
          {fill(labels.overruled, { advised, chosen: severity.id })}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              change({ ...draft, severity: '' });
            }}
          >
            {fill(labels.goBack, { advised })}
          </button>
        </p>
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
