import { expect, test } from '@playwright/test';
import { kindOf, pagesToVisit } from '../support/site.ts';

const KB = 1024;

/** Compressed bytes, as our own server sends them; a host that compresses harder sends less. */
const budgets = {
  reading: { text: 14 * KB, script: 2 * KB, requests: 8 },
  table: { text: 30 * KB, script: 2 * KB, requests: 8 },
  tool: { text: 30 * KB, script: 45 * KB, requests: 20 },
};

// The door at / leads on at once: what would be measured is the home page.
for (const { path } of pagesToVisit().filter((page) => page.path !== '/')) {
  const kind = kindOf(path);
  test(`${path} (${kind}) keeps its budget`, async ({ page }, info) => {
    const sizes = { text: 0, script: 0, requests: 0 };
    const pending: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      const type = request.resourceType();
      sizes.requests += 1;
      const part = ['document', 'stylesheet'].includes(type) ? 'text' : type === 'script' ? 'script' : undefined;
      if (part) pending.push(request.sizes().then(({ responseBodySize }) => void (sizes[part] += responseBodySize)));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(pending);

    info.annotations.push({ type: 'sizes', description: JSON.stringify(sizes) });
    expect.soft(sizes.text, 'HTML and CSS, bytes').toBeLessThanOrEqual(budgets[kind].text);
    expect.soft(sizes.script, 'script, bytes').toBeLessThanOrEqual(budgets[kind].script);
    expect.soft(sizes.requests, 'requests').toBeLessThanOrEqual(budgets[kind].requests);
    expect(sizes.text, 'the page was measured').toBeGreaterThan(500);
  });
}
