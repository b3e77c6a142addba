export type Font = 'mincho' | 'gothic';

/** `#rrggbb`, lower case. */
export type Colour = `#${string}`;

/** What stands inside a line of a paragraph. */
export type Inline =
  | TextRun
  | LineBreak
  | Tab
  | Gap
  | Distributed
  | PersonNameRun
  | Ruby
  | Phrase
  | PaperReference;

export interface TextStyle {
  readonly font?: Font;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: 'single' | 'double';
  readonly strike?: 'single' | 'double';
  readonly colour?: Colour;
}

/** `text` holds no line break and no tab: the builder makes them inlines of their own. */
export interface TextRun extends TextStyle {
  readonly kind: 'text';
  readonly text: string;
  /** A tracked change: a real insertion or deletion in Word. */
  readonly change?: Change;
}

interface Change {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

export interface LineBreak {
  readonly kind: 'lineBreak';
}

/** To the paragraph's next tab stop. */
export interface Tab {
  readonly kind: 'tab';
}

/** A blank of so many characters, which is never an indent. */
export interface Gap {
  readonly kind: 'gap';
  readonly width: number;
}

/** Text spread over a width in characters (均等割付); a longer text keeps its own width. */
export interface Distributed extends TextStyle {
  readonly kind: 'distributed';
  readonly text: string;
  readonly width: number;
}

/** Family and given name pushed to the two ends of `width` cells. */
export interface PersonNameRun extends TextStyle {
  readonly kind: 'personName';
  readonly family: string;
  readonly given: string;
  readonly width: number;
}

export interface Ruby extends TextStyle {
  readonly kind: 'ruby';
  readonly text: string;
  readonly reading: string;
}

/** Not broken while it fits on one line. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly content: readonly Inline[];
}

/** Names another paper of the packet: its label (資料No.3) once resolved, its title until then. */
export interface PaperReference extends TextStyle {
  readonly kind: 'paperReference';
  readonly key: string;
  readonly title: string;
  readonly label: string | null;
}
