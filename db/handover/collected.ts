import type { RowImage } from '../library/rowChange.ts';
import type { HandedTable } from './handedTables.ts';

/** Rows by their tables and keys. */
export type CollectedRows = Map<HandedTable, Map<string, RowImage>>;

/** Which owners were collected whole, so that a part which is not among the rows is not there. */
export type HandoverScope = Readonly<Record<'meeting' | 'members' | 'all', readonly string[]>>;

export interface Collected {
  readonly rows: CollectedRows;
  readonly scope: HandoverScope;
}
