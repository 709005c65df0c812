import { useState } from 'preact/hooks';
import type { DirectoryFacts } from '../../domain/directory/index.ts';
import { useJson } from '../directory/use-json.ts';

export type LoadedDirectory = { directory: DirectoryFacts | undefined; failed: boolean; retry: () => void };

/** All countries, once the page is alive; where they could not be loaded, they may be asked for again. */
export function useDirectory(): LoadedDirectory {
  const [tries, setTries] = useState(0);
  const { data, failed = false } = useJson<DirectoryFacts>('/directory.json', true, tries);
  return { directory: data, failed, retry: () => setTries(tries + 1) };
}
