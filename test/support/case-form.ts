import { expect, type Page } from '@playwright/test';
import type { Situation, Way } from '../../src/domain/facts.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';

/** What a reader chooses before writing. */
export type Choices = {
  situation: Situation;
  offer: string;
  product?: string;
  way?: Way;
  severity?: string;
};

/** The checklist, ready to be written in, on a screen that shows all its steps. */
export async function openForm(page: Page, locale: Locale): Promise<void> {
  await page.goto(pathOf('prepare', locale));
  await expect(radio(page, 'situation', 'problem')).toBeVisible();
}

export async function choose(page: Page, { situation, offer, product, way, severity }: Choices): Promise<void> {
  await radio(page, 'situation', situation).check();
  await radio(page, 'offer', offer).check();
  if (product) await page.locator('select#product').selectOption(product);
  if (way) await radio(page, 'way', way).check();
  if (severity) await radio(page, 'severity', severity).check();
}

export const radio = (page: Page, name: string, value: string) =>
  page.locator(`.prepare input[type=radio][name="${name}"][value="${value}"]`);

/** Every box of the case in which words can be typed, after all that can be ticked has been. */
export async function textBoxes(page: Page) {
  const ticks = page.locator('.prepare form input[type=checkbox]');
  for (const tick of await ticks.all()) await tick.check();
  return page.locator('.prepare form :is(textarea, input[type=text])').all();
}
