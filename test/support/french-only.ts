import type { Page } from '@playwright/test';
import type { DirectoryFacts } from '../../src/domain/directory/index.ts';

/** In France, only the French service: as it is now, somebody answers in English at any hour. */
export const onlyFrenchInFrance = (page: Page): Promise<unknown> =>
  page.route('**/directory.json', async (route) => {
    const response = await route.fetch();
    const facts = (await response.json()) as DirectoryFacts;
    for (const offer of facts.places.find(({ id }) => id === 'fr')?.offers ?? []) {
      offer.services = offer.services.filter(({ language }) => language === 'fr');
    }
    await route.fulfill({ response, json: facts });
  });
