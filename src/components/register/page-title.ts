import type { Locale } from '../../i18n/locale.ts';
import type { PageName } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';

/** What a link to a page is called where the text around it does not say. */
export function pageTitle(page: PageName, locale: Locale): string {
  const { site, compare, register, examples, search } = strings[locale];
  const titles: Record<PageName, string> = {
    ...site.nav,
    home: site.name,
    waits: compare.allWaits.heading,
    examples: examples.heading,
    sources: site.sources,
    conflicts: register.conflicts.heading,
    unsaid: register.unsaid.heading,
    changes: register.changes.heading,
    glossary: register.glossary.heading,
    parity: site.parity,
    search: search.title,
  };
  return titles[page];
}
