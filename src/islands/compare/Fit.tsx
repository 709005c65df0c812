import type { ToolProps } from './tool-props.ts';

export function Fit({ facts }: ToolProps) {
  return facts.needs.length > 0 ? <p /> : null;
}
