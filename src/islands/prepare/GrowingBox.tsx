import type { TextareaHTMLAttributes } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onWidth } from '../../browser/resize.ts';

const MAX_LINES = 20;

type Props = Omit<TextareaHTMLAttributes, 'rows' | 'ref' | 'value'> & {
  value: string;
  /** How many lines it has at least. */
  lines: number;
};

/** Grows with its text, up to a screenful, and never shrinks under the reader's hands. */
export function GrowingBox({ lines, ...props }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const grow = () => {
    const area = box.current;
    while (area && area.rows < MAX_LINES && area.scrollHeight > area.clientHeight) area.rows += 1;
  };
  useLayoutEffect(grow, [props.value]);
  // What was put away has no height to measure until it is shown.
  useEffect(() => (box.current ? onWidth(box.current, grow) : undefined), []);
  return <textarea {...props} ref={box} rows={lines} />;
}
