/** What the device keeps under a key; `denied` where the browser lets no page keep anything. */
export type Stored = { kind: 'text'; text: string } | { kind: 'nothing' } | { kind: 'denied' };

/** What became of a text that was to be kept; `full` where there is no room left for it. */
export type Writing = 'kept' | 'full' | 'denied';

export const readStored = (key: string): Stored => read(() => localStorage, key);

export const writeStored = (key: string, text: string): Writing => write(() => localStorage, key, text);

export function eraseStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is left to erase.
  }
}

/** The keys that begin so, in no order. */
export function storedKeys(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

/** As {@link readStored}, of what only this tab keeps, through reloads and crashes. */
export const readOfTab = (key: string): Stored => read(() => sessionStorage, key);

export const writeOfTab = (key: string, text: string): Writing => write(() => sessionStorage, key, text);

/**
 * Calls back when another tab has changed what the device keeps; also when the page is seen again, since a page that
 * sleeps is told of nothing.
 *
 * @returns A function that stops listening.
 */
export function onStoredChange(callback: () => void): () => void {
  const names = ['storage', 'pageshow', 'focus'] as const;
  const seen = () => {
    if (document.visibilityState === 'visible') callback();
  };
  for (const name of names) window.addEventListener(name, callback);
  document.addEventListener('visibilitychange', seen);
  return () => {
    for (const name of names) window.removeEventListener(name, callback);
    document.removeEventListener('visibilitychange', seen);
  };
}

// A browser that denies storage already throws when it is named.

function read(storage: () => Storage, key: string): Stored {
  try {
    const text = storage().getItem(key);
    return text === null ? { kind: 'nothing' } : { kind: 'text', text };
  } catch {
    return { kind: 'denied' };
  }
}

function write(storage: () => Storage, key: string, text: string): Writing {
  try {
    storage().setItem(key, text);
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'denied';
  }
}

/** Firefox has had a name of its own for it. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
