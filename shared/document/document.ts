import type { Colour, Font, Inline } from './inline.ts';

/**
 * A printed paper (文書) as a value: plain immutable data that survives JSON. Features make one from their data with
 * the builders (builders.ts, letter.ts); the writers turn it into HTML and PDF, Word and Excel.
 */
export interface Document {
  /** Title of the file: PDF and Word properties, name of the tab. Not printed. */
  readonly title: string;
  readonly sections: readonly Section[];
  /** How tracked changes look in print; Word shows its own marks. Black and single where absent. */
  readonly changeMarks?: ChangeMarks;
}

/** Pages of one set-up. Every section begins on a new page. */
export interface Section {
  readonly page: PageSetup;
  readonly text: BodyText;
  readonly blocks: readonly Block[];
}

/** Type that a block has when it says nothing else. */
export interface BodyText {
  readonly font: Font;
  /** Points. */
  readonly size: number;
  /** Multiple of the size. */
  readonly lineHeight: number;
}

/** A number counts characters (em of the type size in force); '5mm' measures the paper. */
export type Length = number | `${number}mm`;

export interface PageSetup {
  /** B sizes are JIS. */
  readonly size: 'A3' | 'A4' | 'A5' | 'B4' | 'B5';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly header: EdgeTexts;
  readonly footer: EdgeTexts;
  /** Number of the section's first page; counting goes on from the section before where absent. */
  readonly firstPageNumber?: number;
  /** Begin on the front of a sheet, with a blank page before where needed. */
  readonly startOnOddPage?: boolean;
}

/** What stands in the top or bottom margin. */
export interface EdgeTexts {
  readonly left?: EdgeText;
  readonly center?: EdgeText;
  readonly right?: EdgeText;
}

/** A mark （写）, a boxed label 資料No.1, a page number. */
export interface EdgeText {
  readonly content: readonly (string | PageField)[];
  readonly font: Font;
  readonly size: number;
  readonly boxed?: boolean;
  /** 'first': on the section's first page only. */
  readonly pages: 'all' | 'first';
}

interface PageField {
  readonly field: 'pageNumber' | 'pageCount';
}

/** Colour of insertions and lines of deletions in a redline (見え消し). */
export interface ChangeMarks {
  readonly insertionColour: Colour;
  readonly deletionStrike: 'single' | 'double';
}

export type Block = Paragraph | Table | List | Box | Image | Drawing | PageBreak;

/** Where a block's data lives, as `kind:id` (`membership:0198…`), so that a click in the preview finds it. */
export type Anchor = `${string}:${string}`;

interface Anchored {
  readonly anchor?: Anchor;
}

/** Type of a block, where it differs from what surrounds it. Sizes in points, line height as a multiple. */
interface BlockText {
  readonly font?: Font;
  readonly size?: number;
  readonly lineHeight?: number;
}

/** Between two blocks the larger of the two spaces applies, as in Word. */
interface Spaced {
  readonly space?: { readonly before?: Length; readonly after?: Length };
}

type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph extends Anchored, BlockText, Spaced {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  /** A heading: its level in the PDF's outline and in Word's. */
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6;
  /** 'justify' where absent. */
  readonly align?: Align;
  /** `firstLine` is counted from `left`: negative hangs the first line out. */
  readonly indent?: { readonly left?: Length; readonly right?: Length; readonly firstLine?: Length };
  readonly tabs?: readonly TabStop[];
  readonly keepWithNext?: boolean;
  readonly keepTogether?: boolean;
}

/** `at` is counted from the left edge of the text, as on Word's ruler; 'end' is its right edge. Ascending. */
export interface TabStop {
  readonly at: Length | 'end';
  readonly align: 'left' | 'center' | 'right';
  readonly leader?: 'dots';
}

/** A number is a weight in points, drawn solid; 0 is no line. */
export type Border = number | { readonly weight: number; readonly style: 'dashed' | 'double' };

export interface Table extends Anchored, BlockText, Spaced {
  readonly kind: 'table';
  /** 'rest': an equal share of what the others leave of the text's width. */
  readonly columns: readonly (Length | 'rest')[];
  /** Repeated on every page. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  readonly borders: { readonly outer: Border; readonly horizontal: Border; readonly vertical: Border };
  /** Between rule and text, unless a cell says otherwise. */
  readonly padding: Padding;
  /** Place of a table narrower than the text. */
  readonly align?: 'left' | 'center' | 'right';
  readonly keepTogether?: boolean;
}

export interface Padding {
  readonly vertical: Length;
  readonly horizontal: Length;
}

export interface Row extends Anchored {
  readonly cells: readonly Cell[];
  readonly minHeight?: Length;
  /** A row stays on one page unless this is said (long speeches). */
  readonly mayBreak?: boolean;
  readonly keepWithNext?: boolean;
  /** The next row begins a new page. */
  readonly breakAfter?: boolean;
}

/** A cell names its spans; the positions that it covers are left out of the rows, as in HTML. */
export interface Cell extends Anchored {
  readonly blocks: readonly Block[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** 'middle' where absent. */
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly shading?: Colour;
  readonly padding?: Padding;
  /** Override the table's; towards a neighbour, the cell that says something prevails, and of two the heavier line. */
  readonly borders?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  /** Vertical writing (縦書き). */
  readonly vertical?: boolean;
}

export interface List extends Anchored, BlockText, Spaced {
  readonly kind: 'list';
  readonly numbering: Numbering;
  /** Number of the first item; 1 where absent. */
  readonly start?: number;
  readonly items: readonly ListItem[];
  /** From the text's edge to the marker's box. */
  readonly indent: Length;
  /** Width of the marker's box, and its gap to the text. */
  readonly marker: {
    readonly width: Length;
    readonly gap: Length;
    readonly align: 'left' | 'center' | 'right';
  };
  /** Between the items. */
  readonly itemSpace: Length;
}

interface ListItem extends Anchored {
  readonly blocks: readonly Block[];
}

/** How a list's items are marked; their forms are in listMarker.ts. */
export type Numbering =
  | 'decimal'
  | 'decimalFullWidth'
  | 'parenthesised'
  | 'circled'
  | 'katakana'
  | 'katakanaParenthesised'
  | 'bullet'
  | 'circle'
  | 'reference'
  | 'referenceNumbered';

/** Blocks within a border, or set in a narrower column (`border: 0`). */
export interface Box extends Anchored, BlockText, Spaced {
  readonly kind: 'box';
  readonly blocks: readonly Block[];
  /** The whole width where absent. */
  readonly width?: Length;
  readonly align?: 'left' | 'center' | 'right';
  readonly border: Border;
  readonly padding: Padding;
  readonly shading?: Colour;
  readonly keepTogether?: boolean;
}

/** A picture. The bytes are given to the writers under `source`. */
export interface Image extends Anchored, Spaced {
  readonly kind: 'image';
  readonly source: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** A line drawing (配席図) in its own units, scaled to fit `width` × `height` millimetres. */
export interface Drawing extends Anchored, Spaced {
  readonly kind: 'drawing';
  readonly width: number;
  readonly height: number;
  readonly units: { readonly width: number; readonly height: number };
  readonly shapes: readonly Shape[];
  readonly alt: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Drawn in order, in the drawing's units; `y` of a text is its baseline, `weight` 0 is no line. */
export type Shape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly weight: number;
      readonly fill?: Colour;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly weight: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'label';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly font: Font;
      readonly align: 'left' | 'center' | 'right';
      /** Upside down, turned about its point on the baseline: the side of a 席札 that is read from behind. */
      readonly turned?: boolean;
      readonly anchor?: Anchor;
    };

export interface PageBreak {
  readonly kind: 'pageBreak';
}
