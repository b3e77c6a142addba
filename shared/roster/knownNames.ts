import { nameKey } from './nameKey.ts';
import type { PersonName } from './person.ts';

/** The names of a register, found by all or by the beginning of an unspaced name in any of its forms. */
export interface KnownNames {
  readonly wholes: ReadonlyMap<string, readonly PersonName[]>;
  readonly families: ReadonlyMap<string, readonly PersonName[]>;
}

/** Made once for a table: a thousand names are looked up among ten thousand. */
export function knownNames(names: readonly PersonName[]): KnownNames {
  return {
    wholes: Map.groupBy(names, ({ family, given }) => nameKey(family + given)),
    families: Map.groupBy(names, ({ family }) => nameKey(family)),
  };
}
