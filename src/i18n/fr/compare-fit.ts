import type fit from '../en/compare-fit.ts';

export default {} satisfies typeof fit;
