import { fill } from '../../i18n/fill.ts';
import { linesFor, type UrgentLine } from './model.ts';
import type { StepProps } from './Step.tsx';

/** What cannot wait goes by phone: the number before the form. */
export function CallFirst({ view, facts, labels }: StepProps) {
  const { product } = view;
  const [first, ...others] = linesFor(product.id, facts.lines);
  const rules = facts.rules.callFirst.filter(({ products }) => products?.includes(product.id) ?? true);
  const words = labels.first;
  const { contact, directory } = facts.pages;
  return (
    <section class="call-first" aria-labelledby="call-first">
      <h3 id="call-first">{words.title}</h3>
      {rules.map(({ text }) => (
        <p key={text} class="small">
          {text}
        </p>
      ))}
      {first ? (
        <Number line={first} words={words} big />
      ) : (
        <p class="small">{fill(words.noLine, { product: product.name })}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.otherCountries}</summary>
          <ul class="lines">
            {others.map((line) => (
              <li key={line.id}>
                <Number line={line} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="small">
        <a href={directory}>{words.directory}</a> · <a href={contact.url}>{contact.name}</a>
      </p>
    </section>
  );
}

type NumberProps = { line: UrgentLine; words: StepProps['labels']['first']; big?: boolean };

/** A number with where it answers, and the key to press; one that is not safe to dial from a page is no link. */
function Number({ line, words, big = false }: NumberProps) {
  const { where, display, tel, menu } = line;
  const key = menu === undefined ? [] : [fill(words.key, { key: menu })];
  const text = (
    <>
      <span class="nw">{display}</span> <small>{[where, ...key].join(', ')}</small>
    </>
  );
  return (
    <>
      {tel ? (
        <a class={big ? 'tel' : 'tel-small'} href={`tel:${tel}`}>
          {text}
        </a>
      ) : (
        <span class={big ? 'tel' : 'tel-small'}>{text}</span>
      )}
      {big && <span class="unsaid">{words.unsaidHours}</span>}
    </>
  );
}
