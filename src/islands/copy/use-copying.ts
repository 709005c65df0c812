import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';

/** What was copied last, and whether the browser allowed it. */
export type Copied<What> = { what: What; text: string; done: boolean };

/** How long a page says that it has copied. */
const FEEDBACK_MS = 4000;

/**
 * Copies texts, and says for a while which one.
 *
 * @param source What the texts are made from: once it has changed, what was copied is no longer what the page shows.
 */
export function useCopying<What extends string>(source: unknown) {
  const [copied, setCopied] = useState<Copied<What>>();
  const latest = useRef(source);
  latest.current = source;
  useEffect(() => setCopied(undefined), [source]);
  useEffect(() => {
    if (!copied?.done) return;
    const timer = setTimeout(() => setCopied(undefined), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  /** @param text May still be in the making; what cannot be made counts as refused, without a text. */
  const copy = async (what: What, text: string | Promise<string>) => {
    const done = await copyText(text);
    const made = await Promise.resolve(text).catch(() => '');
    if (latest.current === source) setCopied({ what, text: made, done });
  };
  return { copied, copy };
}
