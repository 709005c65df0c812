import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TICKED, type Row } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { FormField } from './facts.ts';
import { RowsView } from './RowsView.tsx';

type Props = {
  field: FormField;
  value: string;
  rows: readonly Row[];
  missing: boolean;
  labels: Strings['prepare'];
  locale: Locale;
  type: (value: string) => void;
  fillRows: (rows: Row[]) => void;
};

/** Where a gap leads. */
export const fieldAnchor = ({ id, kind }: FormField): string => (kind === 'severity' ? 'severity' : `field-${id}`);

/** A label, why it helps, the control, and an example in it. */
export function FieldView(props: Props) {
  const { field, value, missing, labels, locale } = props;
  const id = fieldAnchor(field);
  const control = { ...props, id, why: `${id}-why` };
  return (
    <div class={isShort(field) ? 'field short' : 'field'}>
      {field.kind === 'check' ? (
        <Tick {...control} />
      ) : (
        <Heading field={field} id={id}>
          {field.label[locale]}
          {field.required === 'optional' && <span class="muted"> ({labels.optional})</span>}
          {field.ours && <span class="read">{labels.ours}</span>}
          {missing && <Missing text={labels.missing} />}
        </Heading>
      )}
      <p class="hint" id={control.why}>
        {field.guidance}{' '}
        {field.url && <a href={field.url}>{fill(labels.opens, { url: field.url.replace(/^https:\/\//, '') })}</a>}
      </p>
      {field.kind !== 'check' && field.kind !== 'list' && <Control {...control} />}
      {field.parts && (field.kind === 'list' || value === TICKED) && (
        <RowsView {...props} parts={field.parts} id={id} />
      )}
    </div>
  );
}

/** A list has many controls: its name is that of the group. */
const Heading = ({ field, id, children }: { field: FormField; id: string; children: ComponentChildren }) =>
  field.kind === 'list' ? (
    <p class="label" id={`${id}-label`}>
      {children}
    </p>
  ) : (
    <label for={id}>{children}</label>
  );

/** Short answers share a row: those whose example fits half of it. */
const isShort = ({ kind, example }: FormField) => !['text', 'check', 'list'].includes(kind) && example.length <= 30;

const Missing = ({ text }: { text: string }) => (
  <span class="miss">
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <rect class="k-shut" x="1" y="1" width="10" height="10" stroke-width="2" />
    </svg>
    {text}
  </span>
);

type ControlProps = Props & { id: string; why: string };

function Control({ field, value, labels, type, id, why }: ControlProps) {
  const shared = {
    id,
    value,
    'aria-describedby': why,
    placeholder: fill(labels.example, { example: field.example }),
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
