import type { MailWords, Phrase, Section } from '../../domain/export/index.ts';
import type { Language } from '../../domain/intake/index.ts';
import { locales } from '../../i18n/locale.ts';
import { Choice } from './Choice.tsx';
import { languagesOf } from './model.ts';
import type { StepProps } from './Step.tsx';

/** The message as it will leave, and what is still missing in it. */
export function Preview({ draft, view, labels, mail, change }: Omit<StepProps, 'number'> & SendProps) {
  const { message } = view;
  const text = labels.send.preview;
  const { language } = draft;
  const [first = 'en'] = languagesOf(language);
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{text.title}</h2>
      <fieldset class="field">
        <legend>{text.language}</legend>
        <Choice
          name="language"
          options={[...locales, 'both' as const].map((value) => ({ value, text: text.languages[value] }))}
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
          {message.greeting.map((phrases, i) => (
            <Phrases key={i} phrases={phrases} />
          ))}
          {message.sections.map((section) => (
            <SectionView
              key={section.field}
              section={section}
              language={first}
              colon={mail[first].colon}
              missing={text.missing}
            />
          ))}
          <Phrases phrases={message.closing} />
        </div>
      </div>
      <p class="hint">{text.hint}</p>
    </section>
  );
}

/** The words of the message in either language. */
export type SendProps = { mail: Record<Language, MailWords> };

const Phrases = ({ phrases }: { phrases: readonly Phrase[] }) => (
  <p>
    {phrases.map(({ language, text }, i) => (
      <span key={language} lang={language}>
        {i > 0 && <br />}
        {text}
      </span>
    ))}
  </p>
);

type SectionProps = { section: Section; colon: string; language: string; missing: string };

const SectionView = ({ section: { heading, text, inline }, colon, language, missing }: SectionProps) => (
  <p class={inline ? 'inline' : undefined}>
    <b lang={language}>
      {heading}
      {colon.trimEnd()}
    </b>
    {inline ? ' ' : <br />}
    {text === '' ? <mark>{missing}</mark> : text}
  </p>
);
