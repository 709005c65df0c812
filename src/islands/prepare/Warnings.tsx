import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../domain/intake/index.ts';
import type { Secret } from '../../domain/intake/notes.ts';
import { listText } from '../../i18n/format.ts';
import { fieldAnchor } from './FieldView.tsx';
import type { FormField } from './facts.ts';
import type { StepProps } from './Step.tsx';
import { loadNotes, PAUSE_MS } from './use-notes.ts';

type Found = { field: FormField; secrets: Secret[] };

/** What should perhaps not be sent, in one place before the case leaves. It warns and never blocks. */
export function Warnings({ view, labels, locale }: Pick<StepProps, 'view' | 'labels' | 'locale'>) {
  const found = useFound(view.fields, view.answers);
  if (found.length === 0) return null;
  const texts = labels.notes.warning;
  const named = (secrets: Secret[]) =>
    listText(
      secrets.map((secret) => texts.secrets[secret]),
      locale,
    );
  return (
    <div class="warn">
      <p>
        <b>{texts.title}</b> {texts.text}
      </p>
      <ul class="plain">
        {found.map(({ field, secrets }) => (
          <li key={field.id}>
            <a href={`#${fieldAnchor(field)}`}>{field.label[locale]}</a> ({named(secrets)})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The secrets of the whole case, after the reader has paused. */
function useFound(fields: readonly FormField[], answers: Record<string, Answer>): Found[] {
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      void loadNotes().then(
        ({ secretsOf }) => {
          setFound(fields.map((field) => ({ field, secrets: secretsOf(field, answers[field.id]) })).filter(hasSome));
        },
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [answers]);
  return found;
}

const hasSome = ({ secrets }: Found) => secrets.length > 0;
