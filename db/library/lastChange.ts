import type { Connection } from '../migration.ts';

/** The newest entry of a history: what a library holds, as far as commands wrote it. */
export interface LastChange {
  readonly seq: number;
  /** ISO date and time, UTC; a step that goes on (merge key) keeps its number and gets a new time. */
  readonly at: string;
}

/** Null: nothing has been entered yet. */
export function lastChange(connection: Connection): LastChange | null {
  return (
    connection.prepare<[], LastChange>('select seq, at from history order by seq desc limit 1').get() ?? null
  );
}

export function sameChange(one: LastChange, other: LastChange): boolean {
  return one.seq === other.seq && one.at === other.at;
}
