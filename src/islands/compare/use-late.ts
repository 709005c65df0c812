import { useEffect, useState } from 'preact/hooks';

/** What is loaded once the page is alive; undefined until then. */
export function useLate<T>(load: () => Promise<T>): T | 'failed' | undefined {
  const [late, setLate] = useState<{ it: T | 'failed' }>();
  useEffect(() => {
    load().then(
      (it) => setLate({ it }),
      () => setLate({ it: 'failed' }),
    );
  }, []);
  return late?.it;
}
