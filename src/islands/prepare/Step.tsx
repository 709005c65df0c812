import type { ComponentChildren } from 'preact';
import type { Draft } from '../../domain/intake/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { PrepareFacts } from './facts.ts';
import type { View } from './model.ts';

/** What every step is given. */
export type StepProps = {
  number: number;
  draft: Draft;
  view: View;
  facts: PrepareFacts;
  labels: Strings['prepare'];
  locale: Locale;
  change: (draft: Draft) => void;
};

type Props = { id: string; number: number; title: string; children: ComponentChildren };

/** A numbered section of the page. Its heading takes the focus when the reader comes to it. */
export const Step = ({ id, number, title, children }: Props) => (
  <section class="step" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      <span>{number}</span>
      {title}
    </h2>
    {children}
  </section>
);
