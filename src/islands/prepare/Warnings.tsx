import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Found } from './model.ts';

type Props = { found: Found[]; labels: Strings['prepare']; locale: Locale };

/** What should perhaps not be sent. It warns and never blocks. */
export const Warnings = ({ found, labels, locale }: Props) => (
  <div class="warnings" aria-live="polite">
    {found.map(({ field, secrets }) => (
      <p key={field.id} class="warn">
        <b>{labels.notes.warning.title}</b>{' '}
        {fill(labels.notes.warning.text, {
          field: field.label[locale],
          secrets: secrets.map((secret) => labels.notes.warning.secrets[secret]).join(', '),
        })}
      </p>
    ))}
  </div>
);
