import { defineConfig } from '@playwright/test';
import { chromiumFlags, findBrowser } from './test/support/browser.ts';

const port = 4329;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/site',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // A kept copy would stand between a test and what it measures.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node src/server/serve.ts --port ${port}`,
    port,
    // A server that is still running from another build would test that one.
    reuseExistingServer: false,
  },
});
