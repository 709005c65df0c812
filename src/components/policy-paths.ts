import { getPolicies } from '../collections/policies.ts';
import type { Locale } from '../i18n/locale.ts';
import { pathOf } from '../i18n/routes.ts';

/** Where each policy is in a language, by the name of its file. */
export const policyPaths = async (locale: Locale): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await getPolicies(locale)).map(({ file, data }) => [file, pathOf('policies', locale, data.slug)]),
  );
