import { TICKED, type MessageLanguage, type Row } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { FormField } from './facts.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { GrowingBox } from './GrowingBox.tsx';
import { MomentField } from './MomentField.tsx';
import { RowsView } from './RowsView.tsx';

export type FieldProps = {
  field: FormField;
  value: string;
  rows: readonly Row[];
  missing: boolean;
  labels: Strings['prepare'];
  locale: Locale;
  /** Of the message: what the page writes for the reader is in it. */
  language: MessageLanguage;
  type: (value: string) => void;
  fillRows: (rows: Row[]) => void;
};

/** Where a gap leads. */
export const fieldAnchor = ({ id, kind }: FormField): string => (kind === 'severity' ? 'severity' : `field-${id}`);

/** A label, why it helps, an example, and the control. What is listed is a group of rows. */
export function FieldView(props: FieldProps) {
  const { field, value, locale } = props;
  const id = fieldAnchor(field);
  const control = { ...props, id, why: `${id}-why` };
  if (field.kind === 'list') {
    return (
      <fieldset class="field" aria-describedby={control.why}>
        <legend>
          {field.label[locale]}
          <Marks {...props} />
        </legend>
        <Why {...control} />
        <RowsView {...props} parts={field.parts ?? []} id={id} />
        <FieldNotes {...props} write={props.type} />
      </fieldset>
    );
  }
  return (
    <div class={isShort(field) ? 'field short' : 'field'}>
      {field.kind === 'check' ? (
        <Tick {...control} />
      ) : (
        <label for={id}>
          {field.label[locale]}
          <Marks {...props} />
        </label>
      )}
      <Why {...control} />
      {field.kind !== 'check' && <Control {...control} />}
      {field.kind === 'check' && field.parts && value === TICKED && (
        <RowsView {...props} parts={field.parts} id={`${id}-rows`} />
      )}
      <FieldNotes {...props} write={props.type} />
    </div>
  );
}

/** Short answers share a row: those whose example fits half of it. */
const isShort = ({ kind, example }: FormField) => !['text', 'check', 'moment'].includes(kind) && example.length <= 30;

/** What is said of a field beside its label. */
const Marks = ({ field, missing, labels }: FieldProps) => (
  <>
    {field.required === 'optional' && <span class="muted"> ({labels.optional})</span>}
    {field.ours && (
      <>
        {' '}
        <span class="read">{labels.ours}</span>
      </>
    )}
    {missing && (
      <span class="miss">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect class="k-shut" x="1" y="1" width="10" height="10" stroke-width="2" />
        </svg>
        {labels.missing}
      </span>
    )}
  </>
);

type ControlProps = FieldProps & { id: string; why: string };

/** A check is a yes or no: an example of an answer would only puzzle. */
const Why = ({ field, labels, why }: ControlProps) => (
  <p class="hint" id={why}>
    {field.guidance}{' '}
    {field.url && <a href={field.url}>{fill(labels.opens, { url: field.url.replace(/^https:\/\//, '') })}</a>}
    {field.kind !== 'check' && field.kind !== 'list' && (
      <span class="eg">{fill(labels.example, { example: field.example })}</span>
    )}
  </p>
);

function Control({ field, value, language, labels, type, id, why }: ControlProps) {
  const shared = { id, value, 'aria-describedby': why };
  const typed = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    type(currentTarget.value);
  };
  if (field.kind === 'text') return <GrowingBox {...shared} lines={3} onInput={typed} />;
  if (field.kind === 'moment') return <MomentField {...shared} {...{ language, type }} labels={labels.moment} />;
  return <input {...shared} type="text" inputMode={field.kind === 'url' ? 'url' : undefined} onInput={typed} />;
}

const Tick = (props: ControlProps) => (
  <label class="check" for={props.id}>
    <input
      type="checkbox"
      id={props.id}
      aria-describedby={props.why}
      checked={props.value === TICKED}
      onChange={({ currentTarget }) => {
        props.type(currentTarget.checked ? TICKED : '');
      }}
    />
    <span>
      {props.field.label[props.locale]}
      <Marks {...props} />
    </span>
  </label>
);
