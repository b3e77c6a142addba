import type { Paragraph, Table } from 'docx';
import type { Block, BodyText, Length, List } from '../../../shared/document/document.ts';
import type { ImageFile } from '../../../shared/document/imageFile.ts';
import type { Font, TextStyle } from '../../../shared/document/inline.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { officeFonts } from '../officeFonts.ts';

/** What stands one after another in Word: everything is made of these two. */
export type WordBlock = Paragraph | Table;

/** What the writers of the constructs share while one document is written. */
export interface WordWriter {
  readonly images: Readonly<Record<string, ImageFile>>;
  /** Type in force. */
  readonly text: BodyText;
  /** Type of Word's standard style: what differs from it is said at each run. */
  readonly standard: BodyText;
  /** Type of the section's lines, whose pitch is the page's grid; null within tables, which keep off the grid. */
  readonly grid: BodyText | null;
  /** Width from one margin (of page or cell) to the other, and what lists and boxes indent within it. Millimetres. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Numbers for tracked changes and fitted texts, each once in a document. */
  nextId(): number;
  /** Registers a list; the answer is its name. `base` is where its items' text begins. */
  numbering(list: List, base: number, text: BodyText): string;
  /** Writes the blocks within a construct. */
  blocks(blocks: readonly Block[], writer: WordWriter): readonly WordBlock[];
}

const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres in twips (twentieths of a point). */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** A length in twips, characters counted in the type in force. */
export function lengthInTwips(length: Length, writer: WordWriter): number {
  return twips(lengthInMillimetres(length, writer.text.size));
}

/** The writer for what is inside a block: its type in force. */
export function within(writer: WordWriter, block: Partial<BodyText>): WordWriter {
  const { font = writer.text.font, size = writer.text.size, lineHeight = writer.text.lineHeight } = block;
  return { ...writer, text: { font, size, lineHeight } };
}

/** Run properties of a style: what differs from the document's standard. */
export function runProperties(style: TextStyle, { text, standard }: WordWriter) {
  const { font = text.font, size = text.size, bold, colour, underline, strike } = style;
  return {
    ...(font !== standard.font && { font: fontNames(font) }),
    // Half points.
    ...(size !== standard.size && { size: Math.round(size * 2) }),
    ...(bold && { bold }),
    ...(colour && { color: colour.slice(1) }),
    ...(underline && { underline: { type: underline } }),
    ...(strike === 'single' && { strike: true }),
    ...(strike === 'double' && { doubleStrike: true }),
  };
}

/** A family for all scripts: Latin letters and digits are half width in the same face. */
export function fontNames(font: Font) {
  const family = officeFonts[font];
  return { ascii: family, hAnsi: family, eastAsia: family, cs: family };
}
