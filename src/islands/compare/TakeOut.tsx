import type { ToolProps } from './tool-props.ts';

export function TakeOut({ facts }: ToolProps) {
  return facts.needs.length > 0 ? <p /> : null;
}
