/** Width and case do not matter when one looks for something. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Where the words of a query stand in a text, as [from, to) in UTF-16 units, in order and apart. Characters that
 * change their length when folded (㈱ is three) are looked at one by one, so that the ranges are those of the text.
 */
export function matchRanges(text: string, query: string): readonly (readonly [from: number, to: number])[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { characters, starts, ends } = foldedWithPlaces(text);
  const hits = words
    .flatMap((word) => occurrences(characters, word))
    .map(([from, to]) => [starts[from] ?? 0, ends[to - 1] ?? text.length] as const)
    .sort(([one], [other]) => one - other);
  const merged: [from: number, to: number][] = [];
  for (const [from, to] of hits) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The folded text, and for each of its units where its character begins and ends in the text. */
function foldedWithPlaces(text: string) {
  let characters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const fold = folded(character);
    characters += fold;
    for (let unit = 0; unit < fold.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { characters, starts, ends };
}

function occurrences(text: string, word: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let at = text.indexOf(word);
  while (at !== -1) {
    found.push([at, at + word.length]);
    at = text.indexOf(word, at + word.length);
  }
  return found;
}
