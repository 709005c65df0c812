import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { ZoneEntry } from '../../i18n/zones.ts';
import type { ZoneWords } from './words.ts';
import { ZoneOption } from './ZoneOption.tsx';
import { DRAWN, useZoneState, type ZoneState } from './zone-state.ts';

type Props = {
  /** Undefined until the list has been loaded. */
  entries: readonly ZoneEntry[] | undefined;
  zone: string;
  device: string;
  words: ZoneWords;
  onPick: (zone: string) => void;
  onCancel: () => void;
};

type ListProps = Props & { id: string; state: ZoneState };

/** An editable combobox with a list, after the WAI-ARIA Authoring Practices: the keyboard stays in the field. */
export function ZonePicker(props: Props) {
  const { labels } = props.words;
  const state = useZoneState(props);
  const id = useId();
  return (
    <div class="field picker">
      <label for={id}>{labels.zone}</label>
      <p class="hint" id={`${id}-hint`}>
        {labels.zonePicker.hint}
      </p>
      <div class="typed">
        <ZoneInput {...props} id={id} state={state} />
        {/* A press, on an option or to scroll, must not take the keyboard out of the field: the list would close. */}
        <div class="popup" role="presentation" hidden={!state.listed} onMouseDown={(event) => event.preventDefault()}>
          {state.drawn.length > 0 && <ZoneList {...props} id={id} state={state} />}
          <p class="hint" role="status">
            {state.listed && stateText(labels.zonePicker, state.count)}
          </p>
        </div>
      </div>
    </div>
  );
}

function ZoneInput({ id, state, onPick, onCancel }: ListProps) {
  const { drawn, active } = state;
  const field = useRef<HTMLInputElement>(null);
  // Before the next key can come.
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.isComposing) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape') onCancel();
    else if (key === 'Enter') {
      if (drawn[active]) onPick(drawn[active].entry.zone);
    } else if (!state.walk(key)) return;
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      id={id}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      enterkeyhint="done"
      aria-autocomplete="list"
      aria-expanded={drawn.length > 0}
      aria-controls={drawn.length > 0 ? `${id}-list` : undefined}
      aria-activedescendant={drawn[active] ? `${id}-${active}` : undefined}
      aria-describedby={`${id}-hint`}
      value={state.query}
      onInput={(event) => state.write(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onClick={state.show}
      onBlur={state.clear}
    />
  );
}

function ZoneList({ id, state: { drawn, active }, zone, device, words, onPick }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active, drawn[active]]);
  return (
    <ul ref={list} id={`${id}-list`} class="zones" role="listbox" aria-label={words.labels.zonePicker.list}>
      {drawn.map((found, at) => (
        <ZoneOption
          key={found.entry.zone}
          id={`${id}-${at}`}
          active={at === active}
          {...{ found, zone, device, words, onPick }}
        />
      ))}
    </ul>
  );
}

function stateText(labels: ZoneWords['labels']['zonePicker'], count: number | undefined): string {
  if (count === undefined) return labels.loading;
  if (count === 0) return labels.none;
  if (count > DRAWN) return fill(labels.more, { n: count, shown: DRAWN });
  return fill(count === 1 ? labels.found.one : labels.found.other, { n: count });
}
