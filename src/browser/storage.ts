/** What the device keeps under a key; `denied` where the browser lets no page keep anything. */
export type Stored = { kind: 'text'; text: string } | { kind: 'nothing' } | { kind: 'denied' };

export function readStored(key: string): Stored {
  try {
    const text = localStorage.getItem(key);
    return text === null ? { kind: 'nothing' } : { kind: 'text', text };
  } catch {
    return { kind: 'denied' };
  }
}

/** @returns Whether it was kept: storage may be full or denied. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function eraseStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is left to erase.
  }
}
