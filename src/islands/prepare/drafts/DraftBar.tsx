import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Ask } from './Ask.tsx';
import { draftsOf } from './desk.ts';
import { DraftNotices } from './DraftNotices.tsx';
import { TOGGLE, type DraftProps } from './draft-props.ts';
import { allErased } from './erasing.ts';
import type { Drafts } from './use-drafts.ts';

/** Whether the draft is kept, the way to the others, and the way to erase them all. */
export function DraftBar(props: DraftProps) {
  const { drafts, labels } = props;
  const words = labels.drafts;
  const [Panel, setPanel] = useState<((props: DraftProps) => preact.JSX.Element) | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const { length } = draftsOf(drafts.desk, drafts.shelf);

  const toggle = () => {
    setOpen(!isOpen);
    if (Panel) return;
    import('./DraftPanel.tsx').then(
      (loaded) => {
        setPanel(() => loaded.DraftPanel);
        setFailed(false);
      },
      () => {
        setOpen(false);
        setFailed(true);
      },
    );
  };
  return (
    <section class="drafts" aria-label={words.title}>
      <div class="draft-bar">
        <p class="hint">{words.keeping[keepingOf(drafts)]}</p>
        <div class="row">
          <button class="link" type="button" id={TOGGLE} aria-expanded={isOpen} onClick={toggle}>
            {length > 1 ? fill(words.count, { count: length }) : words.title}
          </button>
          <Ask
            words={{ ...words.erase, question: words.erase.questionAll, button: words.erase.all }}
            confirm={() => {
              drafts.act(allErased);
            }}
          />
        </div>
      </div>
      <DraftNotices {...props} />
      {failed && (
        <p class="warn" role="alert">
          {words.notLoaded}
        </p>
      )}
      {isOpen && Panel && <Panel {...props} />}
    </section>
  );
}

function keepingOf({ desk: { sheet, restored } }: Drafts) {
  if (sheet.unsaved || sheet.elsewhere === 'gone') return 'unsaved';
  if (restored) return 'restored';
  return sheet.known === null ? 'nothing' : 'saved';
}
