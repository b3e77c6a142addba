import type { GroupLevel } from '../regulation.ts';

/**
 * What an amending text (改め文) says, as data: one shape that reading, printing and carrying out share. Numbers are the
 * numbers of the regulation before the statement; 同条 is `same`.
 */
export interface Statement {
  readonly clauses: readonly Clause[];
  /** The lines that stand below, exactly as they will stand in the regulation. */
  readonly block: readonly string[];
}

export type Clause = { readonly within: UnitReference | null } & (
  | WordClause
  | DeletingClause
  | MovingClause
  | ShiftingClause
  | ReplacingClause
  | RenamingClause
  | AddingClause
  | SentenceClause
  | CaptionClause
  | HeadingClause
);

/** 第2条第1項中「A」を「B」に改め、「C」の下に「D」を加え */
export interface WordClause {
  readonly op: 'words';
  /** Null: the scope of the clause before goes on. */
  readonly scopes: readonly UnitSpan[] | null;
  readonly changes: readonly WordChange[];
}

export type WordChange =
  | { readonly verb: 'replace'; readonly quotes: readonly string[]; readonly text: string }
  | {
      readonly verb: 'insert';
      readonly quotes: readonly string[];
      readonly text: string;
      readonly place: 'after' | 'before';
    }
  | { readonly verb: 'delete'; readonly quotes: readonly string[] };

/** 第3条及び第4条を削り、第5条第2項後段を削り、第6条の見出しを削り */
export interface DeletingClause {
  readonly op: 'delete';
  readonly units: readonly UnitSpan[];
}

/** 第9条を第10条とし */
export interface MovingClause {
  readonly op: 'move';
  readonly from: UnitReference;
  readonly to: UnitReference;
}

/** 第4条から第8条までを1条ずつ繰り下げ */
export interface ShiftingClause {
  readonly op: 'shift';
  /** Null for 以下…ずつ: all behind the unit named last; `isRest` for 第5条以下. */
  readonly units: UnitSpan | null;
  readonly isRest: boolean;
  /** Positive down (繰り下げ), negative up (繰り上げ). */
  readonly by: number;
}

/** 第5条を次のように改める */
export interface ReplacingClause {
  readonly op: 'replace';
  readonly units: readonly UnitSpan[];
  /** 第3条を次の2条に改める: there may be more or fewer than before; absent for 次のように. */
  readonly count?: UnitCount;
}

/** 第3条の見出しを「（招集）」に改め、題名を「…」に改め、第1章の章名を「…」に改め */
export interface RenamingClause {
  readonly op: 'rename';
  readonly unit: UnitReference;
  readonly text: string;
}

/** 第3条の次に次の1条を加える, 第3条に第1項として次の1項を加える */
export interface AddingClause {
  readonly op: 'add';
  readonly place: 'after' | 'before' | 'end' | 'numbered';
  readonly unit: UnitReference;
  /** 次の1号及び2項; empty for 次のように. */
  readonly counts: readonly UnitCount[];
  /** 第1項及び第2項として */
  readonly numbers: readonly (readonly number[])[];
}

export interface UnitCount {
  readonly counter: Counter;
  /** Null: 次の各号. */
  readonly count: number | null;
}

export const counters = ['条', '項', '号', '編', '章', '節', '款', '目', '附則', '表', '様式'] as const;
export type Counter = (typeof counters)[number];

/** 第5条第2項に後段として次のように加える, 第7条に次のただし書を加える */
export interface SentenceClause {
  readonly op: 'addSentence';
  readonly unit: UnitReference;
  readonly sentence: SentenceName;
}

/** 第3条に見出しとして「（招集）」を付し; the text is null where it stands in the block. */
export interface CaptionClause {
  readonly op: 'attachCaption';
  readonly unit: UnitReference;
  readonly text: string | null;
}

/** 第4条の前に次の章名を付する */
export interface HeadingClause {
  readonly op: 'addHeading';
  /** The article that the heading is put before; behind which, for 第2条の次に. */
  readonly unit: UnitReference;
  readonly place: 'before' | 'after';
  readonly level: GroupLevel;
}

/** 本文, ただし書, 前段, 中段, 後段; a number for 第一段. */
export type SentenceName = 'principal' | 'proviso' | 'first' | 'middle' | 'second' | number;

export interface UnitSpan {
  readonly from: UnitReference;
  /** 第5条から第7条まで */
  readonly to: UnitReference | null;
}

export interface UnitReference {
  /** From the outermost named to the unit; those not named are understood from what was named before. */
  readonly steps: readonly UnitStep[];
  /** `caption` の見出し, `heading` の章名, `table` の表, `items` 各号, `number` の項番号 */
  readonly of: 'unit' | 'caption' | 'heading' | 'table' | 'items' | 'number';
  /** 海の日の項: a line of a table or list, by its first column. */
  readonly entry: string | null;
  /** 下欄, 第2欄: one cell of that line, from 1, or the middle or last of its cells; null for all of it. */
  readonly column: TableColumn | null;
  /** （見出しを含む。） */
  readonly withCaption: boolean;
  /** 各号列記以外の部分 */
  readonly chapeau: boolean;
  readonly sentence: SentenceName | null;
}

export type TableColumn = number | 'middle' | 'last';

export type UnitStep =
  | { readonly at: 'title' | 'contents' | 'preamble' | 'enactingClause' | 'main' }
  | { readonly at: 'supplement'; readonly instrument: string }
  | { readonly at: 'appendix'; readonly name: string }
  | { readonly at: 'group'; readonly level: GroupLevel; readonly number: readonly number[] }
  | { readonly at: 'article' | 'paragraph' | 'item'; readonly number: readonly number[] }
  | { readonly at: 'subitem'; readonly label: string }
  | { readonly at: 'same'; readonly level: SameLevel };

/** 同条, 同項, 同号, 同章 */
export type SameLevel = 'article' | 'paragraph' | 'item' | 'appendix' | GroupLevel;
