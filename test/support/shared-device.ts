import type { Store } from '../../src/islands/prepare/drafts/sheet.ts';

type Entry = { tab: number; key: string; text: string | null };

/**
 * One storage that several tabs share, as browsers do it that run them in processes of their own: what a tab writes is
 * there for itself at once, and for the others only once they are told. Until it is told that its own writing has arrived, a
 * tab does not see what others wrote under the same key before.
 */
export function sharedDevice(count: number) {
  const log: Entry[] = [];
  const device = { isFull: false };
  const tabs = Array.from({ length: count }, () => ({
    told: 0,
    view: new Map<string, string>(),
    waiting: [] as string[],
  }));

  const put = (view: Map<string, string>, { key, text }: Entry) => {
    if (text === null) view.delete(key);
    else view.set(key, text);
  };
  const storeOf = (tab: number): Store => {
    const { view, waiting } = tabs[tab]!;
    const enter = (key: string, text: string | null) => {
      const entry = { tab, key, text };
      log.push(entry);
      put(view, entry);
      waiting.push(key);
    };
    return {
      read: (key) => {
        const text = view.get(key);
        return text === undefined ? { kind: 'nothing' } : { kind: 'text', text };
      },
      write: (key, text) => {
        if (device.isFull) return 'full';
        enter(key, text);
        return 'kept';
      },
      erase: (key) => {
        if (view.has(key)) enter(key, null);
      },
      keys: (start) => [...view.keys()].filter((key) => key.startsWith(start)),
    };
  };
  /** Tells a tab of the next thing that happened. @returns Whether it was another tab that did it; `null` if nothing was left. */
  const tell = (tab: number): boolean | null => {
    const it = tabs[tab]!;
    const entry = log[it.told];
    if (!entry) return null;
    it.told += 1;
    if (entry.tab === tab) it.waiting.splice(it.waiting.indexOf(entry.key), 1);
    else if (!it.waiting.includes(entry.key)) put(it.view, entry);
    return entry.tab !== tab;
  };
  /** What is there in the end. */
  const values = (): Map<string, string> => {
    const end = new Map<string, string>();
    for (const entry of log) put(end, entry);
    return end;
  };
  return { device, storeOf, tell, values };
}
