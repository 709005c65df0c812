import { readStored, writeStored } from '../../browser/storage.ts';

/** Raise it when the shape changes. */
const KEY = 'appui-emergency-1';

/** What the reader chose last on this device: ids of an offer and of a place. */
export type Remembered = { offer?: string; place?: string };

export function remembered(): Remembered {
  const stored = readStored(KEY);
  return stored.kind === 'text' ? readRemembered(stored.text) : {};
}

export function remember(choice: Remembered): void {
  writeStored(KEY, JSON.stringify({ ...remembered(), ...choice }));
}

/** Whatever stands there, nothing but texts comes out. */
export function readRemembered(text: string): Remembered {
  try {
    const { offer, place } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof offer === 'string' && { offer }),
      ...(typeof place === 'string' && { place }),
    };
  } catch {
    return {};
  }
}
