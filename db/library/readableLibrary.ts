import type { Kysely } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { LibrarySchema } from '../schema.ts';

/**
 * The library for whoever only looks: there is nothing here that writes, and the connection behind it refuses
 * writing as well.
 */
export type ReadableLibrary = Pick<
  ReadonlyKysely<LibrarySchema>,
  'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'case'
>;

/** Only the reading half of `kysely`, also for those who look behind the types. */
export function readableLibrary(kysely: Kysely<LibrarySchema>): ReadableLibrary {
  // Kysely makes its readonly type by casting: its `with` is not assignable although it can do less.
  const readonly = kysely as unknown as ReadonlyKysely<LibrarySchema>;
  return {
    selectFrom: readonly.selectFrom.bind(readonly),
    with: readonly.with.bind(readonly),
    withRecursive: readonly.withRecursive.bind(readonly),
    case: readonly.case.bind(readonly),
    fn: readonly.fn,
  };
}
