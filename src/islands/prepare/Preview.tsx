import { Fragment } from 'preact';
import {
  firstWords,
  plain,
  type MailWords,
  type Phrase,
  type Section,
  type Writing,
} from '../../domain/export/index.ts';
import type { Language } from '../../domain/intake/index.ts';
import { fill } from '../../i18n/fill.ts';
import { wholeNumber } from '../../i18n/format.ts';
import { locales } from '../../i18n/locale.ts';
import { ByHand } from '../copy/ByHand.tsx';
import { useCopying } from '../copy/use-copying.ts';
import { Choice } from './Choice.tsx';
import { writingOf } from './model.ts';
import type { StepProps } from './Step.tsx';

/** The words of the message in either language. */
export type SendProps = { mail: Record<Language, MailWords> };

type Props = Omit<StepProps, 'number'> & SendProps;

/** The message as it will leave, and what is still missing in it. */
export function Preview(props: Props) {
  const { draft, view, labels, mail, change } = props;
  const { message, ways } = view;
  const words = labels.send.preview;
  const writing = writingOf(draft, mail);
  if (ways.length === 0) return null;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{words.title}</h2>
      <fieldset class="field">
        <legend>{words.language}</legend>
        <Choice
          name="language"
          options={[...locales, 'both' as const].map((value) => ({ value, text: words.languages[value] }))}
          chosen={draft.language}
          choose={(value) => {
            change({ ...draft, language: value });
          }}
        />
      </fieldset>
      <div class="mail">
        <Envelope {...props} />
        {/* Scrolls by keyboard, so it must take the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="body" role="region" aria-label={words.body} tabIndex={0}>
          {message.greeting.map((phrases, i) => (
            <Phrases key={i} phrases={phrases} />
          ))}
          {message.sections.map((section) => (
            <SectionView key={section.field} {...{ section, writing }} missing={words.missing} />
          ))}
          <Phrases phrases={message.closing} />
        </div>
      </div>
      <p class="hint">{words.hint}</p>
    </section>
  );
}

/** Address, subject and text, each with a way to copy it alone: web mail and portals have a box for each. */
function Envelope({ view, labels, locale }: Props) {
  const { message, kind, offer } = view;
  const { preview: words, send } = labels.send;
  const { copied, copy } = useCopying<'address' | 'subject' | 'body'>(message);
  const { to, subject, body } = message;
  const display = to?.display ?? to?.address;
  const rows = [
    ...(kind.way === 'phone'
      ? []
      : [{ id: 'address' as const, label: words.to, shown: display ?? <i>{offer.portal?.name ?? words.portal}</i> }]),
    { id: 'subject' as const, label: to ? words.subject : words.heading, shown: subject },
    {
      id: 'body' as const,
      label: words.text,
      shown: fill(words.characters, { count: wholeNumber(plain(body).length, locale) }),
    },
  ];
  const texts = { address: to?.address ?? '', subject, body };
  return (
    <>
      <dl>
        {rows.map(({ id, label, shown }) => (
          <div key={id} class={`of-${id}`}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
            {texts[id] !== '' && (
              <dd>
                <button class="link" type="button" onClick={() => copy(id, texts[id])}>
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

const Phrases = ({ phrases }: { phrases: readonly Phrase[] }) =>
  phrases.length > 0 ? (
    <p>
      {phrases.map(({ language, text }, i) => (
        <span key={language} lang={language}>
          {i > 0 && <br />}
          {text}
        </span>
      ))}
    </p>
  ) : null;

type SectionProps = { section: Section; writing: Writing; missing: string };

/** In one paragraph, as in the message, so that it is marked and copied like it. */
function SectionView({
  section: { heading, url, inline, text, words, rows, numbered },
  writing,
  missing,
}: SectionProps) {
  const { colon } = firstWords(writing);
  const empty = text === '' && words.length === 0 && rows.length === 0;
  return (
    <p class={inline ? 'inline' : undefined}>
      <b>
        <Sides phrases={heading} />
        {url && ` (${url})`}
        {colon.trimEnd()}
      </b>
      {inline ? ' ' : <br />}
      {empty ? <mark>{missing}</mark> : text}
      <Sides phrases={words} />
      {rows.map((row, i) => (
        <Fragment key={i}>
          {i > 0 && '\n'}
          {numbered ? `${i + 1}. ` : '- '}
          {row.map(({ label, text: part }, j) => (
            <Fragment key={j}>
              {j > 0 && (numbered ? '\n   ' : ', ')}
              <Sides phrases={label} />
              {label.length > 0 && colon}
              {part}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

/** `Summary / Résumé`, each in its language. */
const Sides = ({ phrases }: { phrases: readonly Phrase[] }) => (
  <>
    {phrases.map(({ language, text }, i) => (
      <Fragment key={language}>
        {i > 0 && ' / '}
        <span lang={language}>{text}</span>
      </Fragment>
    ))}
  </>
);
