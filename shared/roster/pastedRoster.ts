import type { DateRefusal, DateRemark } from '../calendar/parseJapaneseDate.ts';
import type { MemberRole } from './membership.ts';
import type { PersonName } from './person.ts';
import type { SplitName } from './splitName.ts';

/** Rows of cells as text, as a spreadsheet or a table of a paper puts them on the clipboard. */
export type PastedCells = readonly (readonly string[])[];

/** What the user should know about a row that found its place. */
export type PasteRemark =
  | { readonly kind: 'date'; readonly remark: DateRemark }
  | { readonly kind: 'dateUnreadable'; readonly text: string; readonly refusal: DateRefusal }
  | { readonly kind: 'roleUnknown'; readonly text: string }
  | { readonly kind: 'readingUnsplit'; readonly text: string }
  | { readonly kind: 'readingNotKana'; readonly text: string };

/** One member as pasted. Nothing of the text is corrected. */
export interface PastedMember {
  /** Row in what was pasted, from 1. */
  readonly line: number;
  /** Key of one of the body's sides; null in a body without sides. */
  readonly side: string | null;
  readonly split: SplitName;
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
 * - `note`: 備考; a day of appointment in it was used for the rows without one.
 * - `noName`, `sideUnknown`, `sideMissing`: there is nobody to appoint, or no side to appoint to.
 */
export type LeftOutReason = 'aboveHeading' | 'heading' | 'note' | 'noName' | 'sideUnknown' | 'sideMissing';

export interface LeftOutRow {
  readonly line: number;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** What was pasted, told apart: every row is either a member or left out with its reason. */
export interface PastedRoster {
  readonly members: readonly PastedMember[];
  readonly leftOut: readonly LeftOutRow[];
  /** Columns that no field takes, by their heading or their place from 1. */
  readonly unusedColumns: readonly string[];
  /** The day that 備考 names, and that the rows without one got. */
  readonly dateOfNote: string | null;
}
