type Sorted = ArrayLike<number>;

/** How many values are at most `x`; so the last of them is at this index minus one. */
export function countAtMost(values: Sorted, x: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values are below `x`; so the first that is not is at this index. */
export function countBelow(values: Sorted, x: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
