import type { Locale } from '../../../i18n/locale.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { PrepareFacts } from '../facts.ts';
import type { Drafts } from './use-drafts.ts';

/** What each part of the drafts is given. */
export type DraftProps = { drafts: Drafts; facts: PrepareFacts; labels: Strings['prepare']; locale: Locale };

/** The id of the button that shows the list. */
export const TOGGLE = 'drafts-toggle';
