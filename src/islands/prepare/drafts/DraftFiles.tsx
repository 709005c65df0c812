import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { Button } from './Button.tsx';
import { MAX_BYTES, readCaseFile } from './case-file.ts';
import { draftsOf } from './desk.ts';
import { downloadDrafts } from './download-drafts.ts';
import type { DraftProps } from './draft-props.ts';
import { takenIn, type TakenIn } from './taking-in.ts';

type Words = Strings['prepare']['drafts'];
type Refused = keyof Words['files']['refused'];
type Outcome = Exclude<TakenIn, 'full'> | Refused | null;

/** Drafts taken out as files, and brought in from them. */
export function DraftFiles({ drafts, facts, labels }: DraftProps) {
  const words = labels.drafts;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { desk, shelf, tools, act } = drafts;

  const take = async (file: File): Promise<Outcome> => {
    if (file.size > MAX_BYTES) return 'too-large';
    const read = readCaseFile(await file.text(), facts, tools.now());
    if (read.kind === 'refused') return read.why;
    let taken: TakenIn = 'full';
    act((now) => {
      taken = takenIn(now, read.drafts, tools);
      return taken === 'full' ? now : taken.desk;
    });
    return taken;
  };
  return (
    <>
      <Button
        text={words.files.one}
        press={() => {
          downloadDrafts(drafts, words, desk.sheet.kept.id);
        }}
      />
      {draftsOf(desk, shelf).length > 1 && (
        <Button
          text={words.files.all}
          press={() => {
            downloadDrafts(drafts, words);
          }}
        />
      )}
      <label class="btn file">
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (!file) return;
            void take(file)
              .catch((): Outcome => 'unreadable')
              .then(setOutcome);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        {words.files.add}
      </label>
      <p class={typeof outcome === 'string' ? 'warn' : 'hint'} role="status">
        {outcome && said(outcome, words)}
      </p>
    </>
  );
}

function said(outcome: NonNullable<Outcome>, { files }: Words): string {
  if (typeof outcome === 'string') return files.refused[outcome];
  const { added, known } = outcome;
  const parts = [
    ...(added > 0 ? [fill(added === 1 ? files.added.one : files.added.many, { count: added })] : []),
    ...(known > 0 ? [fill(known === 1 ? files.known.one : files.known.many, { count: known })] : []),
  ];
  return parts.join(' ');
}
