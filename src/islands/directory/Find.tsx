import type { Strings } from '../../i18n/strings.ts';
import { SelectField } from '../calculator/SelectField.tsx';
import { QUERY, services, type Asked } from './asked.ts';

type Choice = { id: string; name: string };

export type Choices = { offers: readonly Choice[]; languages: readonly Choice[] };

type Props = {
  asked: Asked;
  choices: Choices;
  change: (part: Partial<Asked>) => void;
  /** Somebody is about to type. */
  onReach: () => void;
  labels: Strings['directory']['find'];
};

/** What the reader looks for: each answer is there at once, there is nothing to send. */
export function Find({ asked, choices, change, onReach, labels }: Props) {
  const any = (name: string) => ({ id: '', name });
  const kinds = services.map((id) => ({ id, name: labels.services[id] }));
  return (
    <form class="find" role="search" aria-label={labels.title} onSubmit={(event) => event.preventDefault()}>
      <div class="field query">
        <label for={QUERY}>{labels.query}</label>
        <input
          id={QUERY}
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={labels.placeholder}
          value={asked.q}
          onFocus={onReach}
          onInput={(event) => change({ q: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={labels.offer}
        choices={[any(labels.anyOffer), ...choices.offers]}
        value={asked.offer}
        onPick={(offer) => change({ offer })}
      />
      <SelectField
        label={labels.service}
        choices={[any(labels.anyService), ...kinds]}
        value={asked.service}
        onPick={(id) => change({ service: services.find((it) => it === id) ?? '' })}
      />
      <SelectField
        label={labels.language}
        choices={[any(labels.anyLanguage), ...choices.languages]}
        value={asked.language}
        onPick={(language) => change({ language })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={asked.open}
          onChange={(event) => change({ open: event.currentTarget.checked })}
        />
        {labels.open}
      </label>
    </form>
  );
}
