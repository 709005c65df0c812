const loads = new Map<string, Promise<unknown>>();

/**
 * A JSON file of this site, loaded once and kept; one that could not be loaded may be asked for again.
 *
 * @throws {Error} If the answer is not a success, or not JSON.
 */
export function loadJson<T>(path: string): Promise<T> {
  const known = loads.get(path) as Promise<T> | undefined;
  if (known) return known;
  const load = fetchJson<T>(path);
  loads.set(path, load);
  load.catch(() => loads.delete(path));
  return load;
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
