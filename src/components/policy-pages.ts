import { getPolicies, type PolicyEntry } from '../collections/policies.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { slugs } from '../i18n/routes.ts';

/** One page per policy and language; `rest` is the last part of its address in each language. */
export async function policyPaths() {
  const [fr, en] = await Promise.all([getPolicies('fr'), getPolicies('en')]);
  const policies = { fr, en };
  return locales.flatMap((locale) =>
    policies[locale].map((entry) => ({
      params: { locale, policies: slugs.policies[locale], policy: entry.data.slug },
      props: { locale, entry, rest: { fr: slugOf(fr, entry), en: slugOf(en, entry) } satisfies Record<Locale, string> },
    })),
  );
}

/** @throws {Error} If the other language lacks the page: both are always complete. */
function slugOf(policies: PolicyEntry[], { file }: PolicyEntry): string {
  const found = policies.find((it) => it.file === file);
  if (!found) throw new Error(`content/policies: "${file}" exists in one language only.`);
  return found.data.slug;
}
