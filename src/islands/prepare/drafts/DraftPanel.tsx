import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Ask } from './Ask.tsx';
import { Button } from './Button.tsx';
import { begun, draftsOf, opened, type Desk } from './desk.ts';
import type { DraftProps } from './draft-props.ts';
import { DraftFiles } from './DraftFiles.tsx';
import { erased } from './erasing.ts';
import { isEmpty, type Kept } from './kept.ts';
import { nameOf } from './name-of.ts';
import type { Sheet } from './sheet.ts';
import { whenChanged } from './when-changed.ts';

/** All drafts of this device: open, name, erase, take out, bring in. */
export function DraftPanel(props: DraftProps) {
  const { drafts, facts, labels } = props;
  const { sheet } = drafts.desk;
  const words = labels.drafts;
  return (
    <div class="draft-panel">
      <div class="field">
        <label for="draft-name">{words.name}</label>
        <input
          type="text"
          id="draft-name"
          placeholder={nameOf({ ...sheet.kept, name: '' }, facts, labels)}
          value={sheet.kept.name}
          onInput={({ currentTarget }) => {
            drafts.rename(currentTarget.value);
          }}
        />
      </div>
      <ul class="draft-list">
        {draftsOf(drafts.desk, drafts.shelf).map((kept) => (
          <DraftRow key={kept.id} {...props} kept={kept} />
        ))}
      </ul>
      <div class="row">
        <Button
          text={words.begin}
          press={() => {
            drafts.act(begun);
          }}
        />
        <DraftFiles {...props} />
      </div>
    </div>
  );
}

function DraftRow({ drafts, facts, labels, locale, kept }: DraftProps & { kept: Kept }) {
  const { desk, act } = drafts;
  const words = labels.drafts;
  const name = nameOf(kept, facts, labels);
  const isOpen = kept.id === desk.sheet.kept.id;
  return (
    <li>
      <span>
        {isOpen ? (
          <b aria-current="true">{name}</b>
        ) : (
          <Button
            quiet
            text={name}
            press={() => {
              act((now, tools) => opened(now, kept.id, tools));
            }}
          />
        )}
        <span class="hint">
          {isOpen && <span class="chosen">{words.open}</span>} {stateOf(kept, desk, words, locale)}
        </span>
      </span>
      {!(isOpen && isUntouched(desk.sheet)) && (
        <Ask
          label={fill(words.erase.one, { name })}
          words={{ ...words.erase, question: words.erase.questionOne }}
          confirm={() => {
            act((now, tools) => erased(now, kept.id, name, tools));
          }}
        />
      )}
    </li>
  );
}

function stateOf(kept: Kept, { sheet, others }: Desk, words: DraftProps['labels']['drafts'], locale: Locale): string {
  const here = [sheet, ...others].find((one) => one.kept.id === kept.id);
  if (here && isUntouched(here)) return words.untouched;
  return here?.unsaved ? words.keeping.unsaved : whenChanged(kept, words, locale);
}

/** Begun, and nothing in it yet. */
const isUntouched = ({ known, elsewhere, kept }: Sheet) => known === null && elsewhere !== 'gone' && isEmpty(kept);
