/**
 * How long the calculator's script takes from an input to the new answer in the page, at full speed and with the processor
 * slowed down to a quarter, in Chromium. Needs a built site; prints medians and the longest.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureBrowser } from '../support/browser.ts';
import { median } from './timing.ts';

const port = 4331;
const rounds = 40;
const question = '?tier=online&priority=P2&region=emea&hours=Europe/Paris&zone=Europe/Paris&filed=2026-11-20T15:40';

/** Each input changes the answer, and changes it back. */
const inputs: Record<string, [selector: string, values: [string, string]]> = {
  severity: ['input[name=priority]', ['P3', 'P2']],
  tier: ['.ask select >> nth=1', ['business', 'online']],
  time: ['input[type=time]', ['16:20', '15:40']],
  date: ['input[type=date]', ['2026-11-19', '2026-11-20']],
};

const server = spawn(process.execPath, ['src/server/serve.ts', '--port', String(port)], { stdio: 'ignore' });
const browser = await chromium.launch({ args: chromiumFlags, executablePath: ensureBrowser() });
try {
  for (const slowdown of [1, 4]) {
    const page = await openAt(slowdown);
    console.log(`Processor at 1/${slowdown}: milliseconds of script from an input to the new answer`);
    for (const [name, [selector, values]] of Object.entries(inputs)) {
      const times: number[] = [];
      for (let i = 0; i < rounds; i++) times.push(await timeOf(page, selector, values[i % 2]!));
      const longest = Math.max(...times);
      console.log(`  ${name.padEnd(10)} median ${median(times).toFixed(1)}, longest ${longest.toFixed(1)}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

async function openAt(slowdown: number): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  const address = `http://localhost:${port}/fr/delais/${question}`;
  for (let tries = 0; ; tries++) {
    const reached = await page.goto(address).then(
      () => true,
      () => false,
    );
    if (reached) break;
    if (tries === 50) throw new Error(`${address} does not answer.`);
    await page.waitForTimeout(100);
  }
  await page.locator('.answer time').waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** From the event to the change of the plate, both within one task of the page: nothing but script lies between. */
async function timeOf(page: Page, selector: string, value: string): Promise<number> {
  const field = page.locator(selector).first();
  const ms = await field.evaluate(async (first, wanted) => {
    const shown = () => document.querySelector('.answer time')?.getAttribute('datetime');
    const name = (first as HTMLInputElement).name;
    const radio = document.querySelector<HTMLInputElement>(`input[type=radio][name="${name}"][value="${wanted}"]`);
    const before = shown();
    const startedAt = performance.now();
    if (radio) radio.click();
    else {
      (first as HTMLInputElement).value = wanted;
      first.dispatchEvent(new Event(first.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    }
    // The view is redrawn in a microtask: no other task comes in between.
    for (let i = 0; i < 10 && shown() === before; i++) await Promise.resolve();
    const endedAt = performance.now();
    if (shown() === before) throw new Error(`No new answer after ${wanted}.`);
    return endedAt - startedAt;
  }, value);
  // What is computed after the answer must not be counted to the next input, nor be spared.
  await page.waitForTimeout(120);
  return ms;
}
