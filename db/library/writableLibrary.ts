import type { Result } from '../../shared/contract/result.ts';
import type { RecordTable, Row } from '../schema.ts';
import type { ReadableLibrary } from './readableLibrary.ts';
import type { RowImage } from './rowChange.ts';

/** A row before the library has given it its key and first revision. */
type NewRow<T extends RecordTable> = Omit<Row<T>, 'id' | 'revision'>;

/** The columns to change; a column that is missing or undefined stays. */
export type RowPatch<T extends RecordTable> = {
  readonly [C in keyof NewRow<T>]?: NewRow<T>[C] | undefined;
};

type RowKey = { readonly id: string; readonly revision: number };

/** The library inside one command (runCommand.ts); reads see what the command has written so far. */
export interface WritableLibrary extends ReadableLibrary {
  insert<T extends RecordTable>(table: T, row: NewRow<T>): Promise<RowKey>;
  /** Inserts a row of another library under the key that it has there. It must not be here. */
  adopt(table: RecordTable, row: RowImage): Promise<void>;
  /** Problems: `notFound`; `conflict` when the row has left `expectedRevision`. Nothing new changes nothing. */
  update<T extends RecordTable>(
    table: T,
    id: string,
    expectedRevision: number,
    patch: RowPatch<T>,
  ): Promise<Result<RowKey>>;
  /** Problems: `notFound`; `conflict` when the row has left `expectedRevision`. */
  remove(table: RecordTable, id: string, expectedRevision: number): Promise<Result<void>>;
}
