import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chrome and Chromium live when they are installed the usual way. */
const usualPlaces = [
  process.env['CHROME_PATH'],
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** Why each flag: no sandbox for root in a container, no GPU there, and no traffic of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const findBrowser = (): string | undefined => usualPlaces.find((path) => path && existsSync(path));

/**
 * The path of a Chrome or Chromium: one that is installed, else Debian's where this process may install it, else
 * Playwright's own download.
 *
 * @throws {Error} Saying what to do, if none can be had.
 */
export function ensureBrowser(): string {
  const attempts = [
    () => undefined,
    () => {
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    },
    () => {
      run('npx', ['playwright', 'install', 'chromium']);
    },
  ];
  for (const attempt of attempts) {
    attempt();
    const path = findBrowser();
    if (path) return path;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium and found none. Install one (Debian: `sudo apt-get install chromium`), ' +
      'or run `npx playwright install chromium`, or set CHROME_PATH to the path of an installed one.',
  );
}

/** Runs an installer; a failure is no error here, for the next attempt may succeed. */
function run(command: string, words: string[]): void {
  console.log(`No browser found; trying: ${command} ${words.join(' ')}`);
  try {
    execFileSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    console.log(`${command} did not install a browser.`);
  }
}
