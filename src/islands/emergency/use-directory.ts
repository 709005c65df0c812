import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../browser/idle.ts';
import { loadJson } from '../../browser/load-json.ts';
import type { DirectoryFacts } from '../../domain/directory/index.ts';

/** The directory, asked for once the browser has time; `failed` where it cannot be had, and then it may be asked again. */
export function useDirectory() {
  const [directory, setDirectory] = useState<DirectoryFacts | 'failed'>();
  const load = () => void loadJson<DirectoryFacts>('/directory.json').then(setDirectory, () => setDirectory('failed'));
  useEffect(() => whenIdle(load), []);
  return { directory: directory === 'failed' ? undefined : directory, failed: directory === 'failed', load };
}

export type LoadedDirectory = ReturnType<typeof useDirectory>;
