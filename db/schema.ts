import type { CouncilTables } from './council/councilTables.ts';
import type { LetterTables } from './letter/letterTables.ts';
import type { LibraryTables } from './library/libraryTables.ts';
import type { MeetingTables } from './meeting/meetingTables.ts';
import type { OfficeTables } from './office/officeTables.ts';
import type { PacketTables } from './packet/packetTables.ts';
import type { ProofreadingTables } from './proofreading/proofreadingTables.ts';
import type { RosterTables } from './roster/rosterTables.ts';
import type { ScheduleTables } from './schedule/scheduleTables.ts';
import type { TextPaperTables } from './textPaper/textPaperTables.ts';

/** All tables of the library. A feature adds its own in one line. */
export interface LibrarySchema
  extends LibraryTables,
    CouncilTables,
    RosterTables,
    MeetingTables,
    PacketTables,
    ProofreadingTables,
    OfficeTables,
    LetterTables,
    TextPaperTables,
    ScheduleTables {}

export type TableName = keyof LibrarySchema;

/** Tables whose rows commands may change: those with a key and a revision. */
export type RecordTable = {
  [T in TableName]: LibrarySchema[T] extends { id: string; revision: number } ? T : never;
}[TableName];

/** A row as it is stored. */
export type Row<T extends RecordTable> = LibrarySchema[T];
