import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IntakeField } from '../../domain/facts.ts';
import { TICKED } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';

type Props = {
  field: IntakeField;
  value: string;
  missing: boolean;
  labels: Strings['prepare'];
  locale: Locale;
  type: (value: string) => void;
};

/** Where a gap leads. */
export const fieldAnchor = ({ id, kind }: IntakeField): string => (kind === 'severity' ? 'severity' : `field-${id}`);

/** A label, why it helps, the control, and an example in it. */
export function FieldView(props: Props) {
  const { field, missing, labels, locale } = props;
  const id = fieldAnchor(field);
  const control = { ...props, id, why: `${id}-why` };
  return (
    <div class={isShort(field, locale) ? 'field short' : 'field'}>
      {field.kind === 'check' ? (
        <Tick {...control} />
      ) : (
        <label for={id}>
          {field.label[locale]}
          {field.required === 'optional' && <span class="muted"> ({labels.optional})</span>}
          {missing && <Missing text={labels.missing} />}
        </label>
      )}
      <p class="hint" id={control.why}>
        {field.guidance[locale]}{' '}
        {field.url && <a href={field.url}>{fill(labels.opens, { url: field.url.replace(/^https:\/\//, '') })}</a>}
      </p>
      {field.kind !== 'check' && <Control {...control} />}
    </div>
  );
}

/** Short answers share a row: those whose example fits half of it. */
const isShort = ({ kind, example }: IntakeField, locale: Locale) =>
  kind !== 'text' && kind !== 'check' && example[locale].length <= 30;

const Missing = ({ text }: { text: string }) => (
  <span class="miss">
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <rect class="k-shut" x="1" y="1" width="10" height="10" stroke-width="2" />
    </svg>
    {text}
  </span>
);

type ControlProps = Props & { id: string; why: string };

function Control({ field, value, labels, locale, type, id, why }: ControlProps) {
  const shared = {
    id,
    value,
    'aria-describedby': why,
    placeholder: fill(labels.example, { example: field.example[locale] }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      type(currentTarget.value);
    },
  };
  if (field.kind === 'text') return <GrowingBox {...shared} />;
  return <input {...shared} type="text" inputMode={field.kind === 'url' ? 'url' : undefined} />;
}

const MAX_ROWS = 20;

/** Grows with its text, up to a screenful, and never shrinks under the reader's hands. */
function GrowingBox(props: { value: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    while (area && area.rows < MAX_ROWS && area.scrollHeight > area.clientHeight) area.rows += 1;
  }, [props.value]);
  return <textarea {...props} ref={box} rows={4} />;
}

const Tick = ({ field, value, missing, labels, locale, type, id, why }: ControlProps) => (
  <label class="check" for={id}>
    <input
      type="checkbox"
      id={id}
      aria-describedby={why}
      checked={value === TICKED}
      onChange={({ currentTarget }) => {
        type(currentTarget.checked ? TICKED : '');
      }}
    />
    <span>
      {field.label[locale]}
      {missing && <Missing text={labels.missing} />}
    </span>
  </label>
);
