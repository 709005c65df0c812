import { Fragment } from 'preact';
import {
  firstWords,
  isFilled,
  type CaseMessage,
  type Phrase,
  type Section,
  type Writing,
} from '../../domain/export/index.ts';
import type { Strings } from '../../i18n/strings.ts';

type Props = { message: CaseMessage; writing: Writing; words: Strings['prepare']['send']['preview'] };

/** The text of the message; what is not filled in is marked. It scrolls by keyboard, so it must take the focus. */
export const Letter = ({ message: { greeting, sections, closing }, writing, words }: Props) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div class="body" role="region" aria-label={words.body} tabIndex={0}>
    {greeting.map((phrases, i) => (
      <Phrases key={i} phrases={phrases} />
    ))}
    {sections.map((section) => (
      <SectionView key={section.field} {...{ section, writing }} missing={words.missing} />
    ))}
    <Phrases phrases={closing} />
  </div>
);

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
function SectionView({ section, writing, missing }: SectionProps) {
  const { heading, url, inline, text, words, rows, numbered } = section;
  const { colon } = firstWords(writing);
  return (
    <p class={inline ? 'inline' : undefined}>
      <b>
        <Sides phrases={heading} />
        {url && ` (${url})`}
        {colon.trimEnd()}
      </b>
      {inline ? ' ' : <br />}
      {isFilled(section) ? text : <mark>{missing}</mark>}
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
