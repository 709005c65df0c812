import type { MailWords, Section } from '../../domain/export/index.ts';
import { locales } from '../../i18n/locale.ts';
import { Choice } from './Choice.tsx';
import type { StepProps } from './Step.tsx';

/** The message as it will leave, and what is still missing in it. */
export function Preview({ draft, view, labels, words, change }: Omit<StepProps, 'number'> & { words: MailWords }) {
  const { message } = view;
  const text = labels.preview;
  const { language } = draft;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{text.title}</h2>
      <fieldset class="field">
        <legend>{text.language}</legend>
        <Choice
          name="language"
          options={locales.map((value) => ({ value, text: text.languages[value] }))}
          chosen={language}
          choose={(value) => {
            change({ ...draft, language: value });
          }}
        />
      </fieldset>
      <div class="mail">
        <dl>
          <dt>{text.to}</dt>
          <dd>{message.to ? (message.to.display ?? message.to.address) : <i>{text.noAddress}</i>}</dd>
          <dt>{text.subject}</dt>
          <dd>{message.subject}</dd>
        </dl>
        {/* Scrolls by keyboard, so it must take the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="body" role="region" aria-label={text.body} tabIndex={0}>
          {message.greeting.map((line) => (
            <p key={line} lang={language}>
              {line}
            </p>
          ))}
          {message.sections.map((section) => (
            <SectionView key={section.field} {...{ section, words, language }} missing={text.missing} />
          ))}
          <p lang={language}>{message.closing}</p>
        </div>
      </div>
      <p class="hint">{text.hint}</p>
    </section>
  );
}

type SectionProps = { section: Section; words: MailWords; language: string; missing: string };

const SectionView = ({ section: { heading, text, inline }, words, language, missing }: SectionProps) => (
  <p class={inline ? 'inline' : undefined}>
    <b lang={language}>
      {heading}
      {words.colon.trimEnd()}
    </b>
    {inline ? ' ' : <br />}
    {text === '' ? <mark>{missing}</mark> : text}
  </p>
);
