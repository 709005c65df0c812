import type { MailWords } from '../../domain/export/index.ts';
import type { Language } from '../../domain/intake/index.ts';
import { locales } from '../../i18n/locale.ts';
import { Choice } from './Choice.tsx';
import { Envelope } from './Envelope.tsx';
import { Letter } from './Letter.tsx';
import { writingOf } from './model.ts';
import type { StepProps } from './Step.tsx';

/** The words of the message in either language. */
export type SendProps = { mail: Record<Language, MailWords> };

type Props = Omit<StepProps, 'number'> & SendProps;

/** The message as it will leave, and what is still missing in it. */
export function Preview({ draft, view, labels, locale, mail, change }: Props) {
  const words = labels.send.preview;
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
        <Envelope {...{ view, labels, locale }} />
        <Letter message={view.message} writing={writingOf(draft, mail)} words={words} />
      </div>
      <p class="hint">{words.hint}</p>
    </section>
  );
}
