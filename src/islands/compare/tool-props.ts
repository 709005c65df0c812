import type { Locale } from '../../i18n/locale.ts';
import type { Asked } from './asked.ts';
import type { CompareFacts, Labels } from './facts.ts';
import type { Change } from './use-asked.ts';

/** What every tool of the page is given. */
export type ToolProps = { facts: CompareFacts; asked: Asked; change: Change; labels: Labels; locale: Locale };
