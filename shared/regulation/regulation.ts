/**
 * A regulation as a tree of plain data (規定の構造): what is written, nothing that can be computed. No ids, no offsets:
 * identity of units between two versions is the alignment, so that a tree made by applying an amendment is equal, member by
 * member, to the tree of the new text. Characters stand as in the source; only layout is gone (indents, blank lines, hard
 * wraps, list markers, the gap between a label and its text).
 *
 * Members marked "from XML" are absent in trees that come from text.
 */
export interface Regulation {
  /** Lines above the title: ○ and number, day of promulgation, enacting body where it stands first. */
  readonly beforeTitle: readonly string[];
  readonly title: Title | null;
  /** Between title and main provisions without the table of contents, in order. */
  readonly front: readonly FrontText[];
  readonly tableOfContents: TableOfContents | null;
  /** 本則 */
  readonly main: readonly Provision[];
  /** 附則, 別表, 様式 in the order in which they stand. */
  readonly tail: readonly (SupplementaryProvisions | Appendix)[];
  /** From XML: the law's number as its type, era, year and number. */
  readonly attributes?: XmlAttributes;
}

/** 題名 */
export interface Title {
  /** As the office broke it; the regulation's own name is the lines joined without a blank. */
  readonly lines: readonly string[];
  /** （改正案）, （案）, （写）, （抄） behind it, as written; empty if there is none. */
  readonly suffix: string;
  /** From XML. */
  readonly marks?: readonly TextMark[];
  readonly attributes?: XmlAttributes;
}

/**
 * What stands between title and main provisions: `number` 昭和34年法律第137号 or the day, `history` 改正 …,
 * `promulgation` …をここに公布する。, `enactingClause` 制定文 (…に基づき、…を制定する。), `preamble` 前文, one entry a paragraph.
 */
export interface FrontText extends MarkedText {
  readonly kind: 'number' | 'history' | 'promulgation' | 'enactingClause' | 'preamble';
}

/** 目次, its lines as written: their indents are their levels. */
export interface TableOfContents {
  /** 目次, 目　次 */
  readonly heading: string;
  readonly lines: readonly string[];
  /** How many entries of `Regulation.front` stand above it (制定文 above, 前文 below). */
  readonly place: number;
  /** From XML: the element as it stood. Lines tell what it says. */
  readonly xml?: string;
}

/** A paragraph directly among provisions is that of a regulation without articles (項だけの本則・附則). */
export type Provision = Group | Article | Paragraph;

/** 編, 章, 節, 款, 目, outermost first. */
export const groupLevels = ['part', 'chapter', 'section', 'subsection', 'division'] as const;
export type GroupLevel = (typeof groupLevels)[number];

export interface Group {
  readonly kind: 'group';
  readonly level: GroupLevel;
  /** 第1章 */
  readonly label: Label;
  /** 総則 */
  readonly heading: string;
  readonly provisions: readonly Provision[];
  /** From XML. */
  readonly marks?: readonly TextMark[];
  readonly attributes?: XmlAttributes;
}

/** 条. One with a branch number stands beside its base article, never in it. 第1 of an 要綱 without 条 is one, too. */
export interface Article {
  readonly kind: 'article';
  readonly label: Label;
  readonly caption: Caption | null;
  /** At least one. */
  readonly paragraphs: readonly Paragraph[];
  readonly attributes?: XmlAttributes;
}

/** 項 */
export interface Paragraph extends MarkedText {
  readonly kind: 'paragraph';
  /** Above a paragraph of 附則. */
  readonly caption: Caption | null;
  /** Null where no number is printed: the first of an article, every one of an old law. Its number is its position. */
  readonly label: Label | null;
  readonly children: readonly (Item | Block)[];
  readonly attributes?: XmlAttributes;
}

/** 号, and below it its parts (号の細分) to any depth. */
export interface Item extends MarkedText {
  readonly kind: 'item';
  readonly label: Label;
  readonly children: readonly (Item | Block)[];
  readonly attributes?: XmlAttributes;
}

/**
 * The number of a unit and how it is printed. `labelLike` (unitLabel.ts) prints another number in the same style.
 */
export interface Label {
  /** 第3条の2 is [3, 2], (2) is [2], ウ and ハ are [3]. */
  readonly number: readonly number[];
  /** 第5条から第8条まで　削除: the last number; absent for one number. */
  readonly through?: readonly number[];
  /** As written: 第３条の２, （2）, ②, イ. */
  readonly text: string;
}

/** 見出し */
export interface Caption {
  /** With its brackets, as written: （招集）. Without them for 第1　目的. */
  readonly text: string;
  /** On the line above, or behind the label (第1条（目的）, old and simple style). */
  readonly place: 'above' | 'behind';
  /** From XML. */
  readonly marks?: readonly TextMark[];
  readonly attributes?: XmlAttributes;
}

/**
 * The own words of a unit in one string; sentences and their names are computed (sentenceParts.ts). A full-width blank
 * inside separates columns (用語　意味).
 */
export interface MarkedText {
  readonly text: string;
  /** From XML. */
  readonly marks?: readonly TextMark[];
}

/**
 * What some characters carry besides themselves. Found again by the words around, not by position, so that a text may be
 * changed with its marks left alone: a mark whose words are gone is left out and said to be.
 */
export interface TextMark {
  /** `sentence`: a sentence or column that begins here is another than the words tell. */
  readonly kind: 'ruby' | 'superscript' | 'subscript' | 'line' | 'element' | 'sentence';
  /** Up to eight characters of the same text before `base`. */
  readonly before: string;
  readonly base: string;
  /** Which of the places where `before` and `base` stand, from 0. */
  readonly nth: number;
  /** The reading of ruby; the style of a line; another element as it stood; the tags of a sentence. */
  readonly value: string;
}

/**
 * What no rule of ours reads: a table, a figure, a form, a formula, the words of an amendment inside 附則. It survives as
 * written, where it stands.
 */
export interface Block {
  readonly kind: 'block';
  readonly what: 'table' | 'figure' | 'form' | 'formula' | 'list' | 'amendment' | 'text';
  /** As written, blank lines and indents included, without blanks at their ends. */
  readonly lines: readonly string[];
  /** From XML: the element as it stood. */
  readonly xml?: string;
}

/** 附則 */
export interface SupplementaryProvisions {
  readonly kind: 'supplement';
  /** As written: 附則, 附　則, 付則. */
  readonly heading: string;
  /** The amending instrument in brackets, with them, as written: （令和2年規程第3号）; empty for the original 附則. */
  readonly instrument: string;
  /** 抄 */
  readonly extract: boolean;
  /** One paragraph without label is the unnumbered sentence. */
  readonly provisions: readonly Provision[];
  readonly attributes?: XmlAttributes;
}

/** 別表 (`table`), 様式 (`form`), 別記・別紙・別図 (`annex`). */
export interface Appendix {
  readonly kind: 'appendix';
  readonly what: 'table' | 'form' | 'annex';
  /** As written: 別表第1（第3条関係）. */
  readonly heading: string;
  readonly lines: readonly string[];
  /** From XML: the element as it stood. */
  readonly xml?: string;
}

/** From XML: attributes that neither label nor text tell. */
export type XmlAttributes = Readonly<Record<string, string>>;
