import type waits from '../en/compare-waits.ts';

export default {} satisfies typeof waits;
