/** A place in one list and a place in another. */
export type PlacePair = readonly [number, number];

/** The longest row of pairs that ascend in both lists; they ascend in the first as they are given. */
export function longestAscending(pairs: readonly PlacePair[]): readonly PlacePair[] {
  if (isAscending(pairs)) return pairs;
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [, newAt]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < newAt) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const row: PlacePair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) row.push(pair);
  }
  return row.reverse();
}

function isAscending(pairs: readonly PlacePair[]): boolean {
  for (let index = 1; index < pairs.length; index += 1) {
    if ((pairs[index]?.[1] ?? 0) <= (pairs[index - 1]?.[1] ?? 0)) return false;
  }
  return true;
}
