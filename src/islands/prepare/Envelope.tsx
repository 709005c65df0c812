import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { wholeNumber } from '../../i18n/format.ts';
import { ByHand } from '../copy/ByHand.tsx';
import { useCopying } from '../copy/use-copying.ts';
import type { StepProps } from './Step.tsx';

type Row = { id: 'address' | 'subject' | 'title' | 'body'; label: string; shown: ComponentChildren; text: string };

/** Address, subject and text, each with a way to copy it alone: web mail and portals have a box for each. */
export function Envelope({ view, labels, locale }: Pick<StepProps, 'view' | 'labels' | 'locale'>) {
  const { message, kind, offer } = view;
  const { preview: words, send } = labels.send;
  const { copied, copy } = useCopying<Row['id']>(message);
  const { to, subject, body } = message;
  const addressee: Row = {
    ...{ id: 'address', label: words.to, text: to?.address ?? '' },
    shown: to ? (to.display ?? to.address) : <i>{offer.portal?.name ?? words.portal}</i>,
  };
  const characters = wholeNumber(body.length, locale);
  const rows: Row[] = [
    ...(kind.way === 'phone' ? [] : [addressee]),
    { id: to ? 'subject' : 'title', label: to ? words.subject : words.heading, shown: subject, text: subject },
    { id: 'body', label: words.text, shown: fill(words.characters, { count: characters }), text: body },
  ];
  return (
    <>
      <dl>
        {rows.map(({ id, label, shown, text }) => (
          <div key={id} class={`of-${id}`}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
            {text !== '' && (
              <dd>
                <button class="link" type="button" onClick={() => copy(id, text)}>
                  {copied?.done && copied.what === id ? words.copied : words.copy}
                  <span class="sr"> ({label})</span>
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p class="sr" role="status">
        {copied?.done ? send.copied[copied.what] : ''}
      </p>
      <ByHand copied={copied} label={send.refused} />
    </>
  );
}
