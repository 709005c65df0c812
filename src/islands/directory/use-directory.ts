import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../browser/idle.ts';
import type { DirectoryFacts } from '../../domain/directory/index.ts';
import { useJson } from './use-json.ts';

/** The directory, asked for once the browser has time; `failed` where it cannot be had, and then it may be asked again. */
export function useDirectory() {
  const [asked, setAsked] = useState(0);
  const load = () => setAsked((times) => times + 1);
  useEffect(() => whenIdle(load), []);
  const { data: directory, failed = false } = useJson<DirectoryFacts>('/directory.json', asked > 0, asked);
  return { directory, failed, load };
}

export type LoadedDirectory = ReturnType<typeof useDirectory>;
