import type { DateRefusal, DateRemark } from '../calendar/parseJapaneseDay.ts';
import type { MemberRole } from './membership.ts';
import type { PastedColumns } from './pastedColumns.ts';
import type { PersonName } from './person.ts';
import type { SplitName } from './splitName.ts';

/** What the user should know about a row that found its place. */
export type PasteRemark =
  | { readonly kind: 'date'; readonly remark: DateRemark }
  | { readonly kind: 'dateUnreadable'; readonly text: string; readonly refusal: DateRefusal }
  | { readonly kind: 'roleUnknown'; readonly text: string }
  | { readonly kind: 'readingUnsplit'; readonly text: string }
  | { readonly kind: 'readingNotKana'; readonly text: string };

/** One member as pasted. Nothing of the text is corrected. */
export interface PastedMember {
  /** Of this seat: a row that names several bodies is several of them. */
  readonly key: string;
  /** Row in what was pasted, from 1. */
  readonly line: number;
  readonly bodyId: string;
  /** Key of one of the body's sides; null in a body without sides. */
  readonly side: string | null;
  readonly split: SplitName;
  /** The name as registered, where the table says so beside the one that is printed. */
  readonly registered: PersonName | null;
  readonly reading: PersonName;
  readonly title: string;
  readonly appointedOn: string | null;
  readonly role: MemberRole | null;
  readonly remarks: readonly PasteRemark[];
}

/**
 * Why a row is no member.
 * - `aboveHeading`: it stands over the row of headings, as a paper's title does.
 * - `heading`: the row of headings, or the same once more.
 * - `bodyHeading`, `sideHeading`: it says to which body or side the rows below belong.
 * - `note`: 備考; a day of appointment in it was used for the rows without one.
 * - `noName`, `sideUnknown`, `sideMissing`: there is nobody to appoint, or no side to appoint to.
 * - `bodyUnknown`, `bodyMissing`: which body is meant cannot be told, or was left out by the user (`bodyLeftOut`).
 * - `noSeat`, `markUnknown`: in a table who sits where, nobody or not clearly somebody.
 */
export type LeftOutReason =
  | 'aboveHeading'
  | 'heading'
  | 'bodyHeading'
  | 'sideHeading'
  | 'note'
  | 'noName'
  | 'sideUnknown'
  | 'sideMissing'
  | 'bodyUnknown'
  | 'bodyMissing'
  | 'bodyLeftOut'
  | 'noSeat'
  | 'markUnknown';

export interface LeftOutRow {
  readonly line: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** A body as the table names it. */
export interface PastedBody {
  readonly text: string;
  /** The body that is meant; null while unknown or left out. */
  readonly bodyId: string | null;
  /** Whether the text alone says which body it is. */
  readonly isKnown: boolean;
  /** Rows, or marks, under this name. */
  readonly count: number;
}

/** What was pasted, told apart: every row is either a member or left out with its reason. */
export interface PastedRoster {
  readonly columns: PastedColumns;
  readonly members: readonly PastedMember[];
  readonly leftOut: readonly LeftOutRow[];
  /** In the order of the table; empty where it names none. */
  readonly bodies: readonly PastedBody[];
  /** Columns that no field takes, by their heading or their place from 1. */
  readonly unusedColumns: readonly string[];
  /** The days that 備考 names, and that the rows without one got. */
  readonly datesOfNotes: readonly string[];
}
