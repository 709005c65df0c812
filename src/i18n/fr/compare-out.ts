import type out from '../en/compare-out.ts';

export default {} satisfies typeof out;
