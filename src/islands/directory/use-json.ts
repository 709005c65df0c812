import { useEffect, useState } from 'preact/hooks';
import { loadJson } from '../../browser/load-json.ts';

export type Loaded<T> = { data?: T; failed?: true };

/** A file of the site, once it is wanted; one that could not be loaded is asked for again when `retry` changes. */
export function useJson<T>(path: string, wanted: boolean, retry?: unknown): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    if (!wanted || loaded.data !== undefined) return;
    loadJson<T>(path).then(
      (data) => setLoaded({ data }),
      () => setLoaded({ failed: true }),
    );
  }, [wanted, retry]);
  return loaded;
}
