import type { Page } from '@playwright/test';

/** What a page moved by itself, as Chromium measures it; what follows an input within half a second does not count. */
type Shift = { value: number; hadRecentInput: boolean };

/** From its next opening on, the page notes what it moves. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as unknown as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput));
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum of the shifts since the page was opened; 0 is a page that stands still. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts.reduce((sum, { value }) => sum + value, 0));
