import { readFileSync } from 'node:fs';
import { create } from '@cantoo/fontkit';

/** What a face has: code points, and for each variation selector the code points that it has a form for. */
export interface FaceCharacters {
  readonly characters: ReadonlySet<number>;
  readonly sequences: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Only what is read here of a `cmap` subtable of format 14, which fontkit's types leave out. */
interface VariationTable {
  readonly version: number;
  readonly varSelectors?: Iterable<{
    readonly varSelector: number;
    readonly defaultUVS?:
      | readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[]
      | null;
    readonly nonDefaultUVS?: readonly { readonly unicodeValue: number }[] | null;
  }> & { toArray?(): readonly never[] };
}

/** Reads the `cmap` of a TrueType file. Throws on a collection of faces. */
export function readCharacters(file: string): FaceCharacters {
  const face = create(readFileSync(file));
  if (!('characterSet' in face)) throw new Error(`${file} is a collection, not a face`);
  const { cmap } = face as unknown as {
    readonly cmap: { readonly tables: readonly { readonly table: VariationTable }[] };
  };
  const sequences = new Map<number, Set<number>>();
  for (const { table } of cmap.tables) {
    if (table.version !== 14 || !table.varSelectors) continue;
    for (const { varSelector, defaultUVS, nonDefaultUVS } of table.varSelectors.toArray?.() ??
      table.varSelectors) {
      const bases = new Set<number>();
      for (const { startUnicodeValue, additionalCount } of defaultUVS ?? []) {
        for (let more = 0; more <= additionalCount; more += 1) bases.add(startUnicodeValue + more);
      }
      for (const { unicodeValue } of nonDefaultUVS ?? []) bases.add(unicodeValue);
      sequences.set(varSelector, bases);
    }
  }
  return { characters: new Set(face.characterSet), sequences };
}
