import { type Content, distributed, paragraph, text } from './builders.ts';
import { characterWidth } from './characterWidth.ts';
import type { Length, Paragraph } from './document.ts';

export interface LetterHead {
  /** 文書番号; null for a letter without one. */
  readonly number: string | null;
  readonly date: string;
  /** Lines; all but the first are indented by one character. */
  readonly addressee: readonly Content[];
  /** Lines, names without spaces: each is spread over the same width (均等割付). */
  readonly sender: readonly string[];
  readonly sealOmitted?: boolean;
  /** Points, as the section's text. */
  readonly size: number;
  /** Above addressee and sender. */
  readonly space?: Length;
}

const senderWidth = 8;
const sealSize = 10;

/**
 * 番号・日付・宛先・差出人 of a letter. Number and date are set to one width one character from the right edge, the
 * sender two characters from it.
 */
export function letterHead(head: LetterHead): readonly Paragraph[] {
  const { size, space = 2.5 } = head;
  const numberAndDate = head.number === null ? [head.date] : [head.number, head.date];
  return [
    ...atRight(numberAndDate, widest(numberAndDate), 1),
    ...head.addressee.map((line, index) =>
      paragraph(line, index === 0 ? { space: { before: space } } : { indent: { left: 1 } }),
    ),
    ...sender(head.sender, size, space, head.sealOmitted ?? false),
  ];
}

/** 記, alone on its line. */
export function recordMark(space: NonNullable<Paragraph['space']> = { before: 2.2, after: 1.6 }): Paragraph {
  return paragraph('記', { align: 'center', space, keepWithNext: true });
}

/** 以上, at the right end. */
export function endMark(before: Length = 1.75): Paragraph {
  return paragraph('以上', { align: 'right', indent: { right: 1 }, space: { before } });
}

function sender(
  lines: readonly string[],
  size: number,
  before: Length,
  sealOmitted: boolean,
): readonly Paragraph[] {
  const width = Math.max(senderWidth, widest(lines));
  const [first, ...rest] = atRight(lines, width, 2);
  if (!first) return [];
  const paragraphs = [{ ...first, space: { before } }, ...rest];
  if (!sealOmitted) return paragraphs;
  const note = '（公印省略）';
  const beside = (width - (characterWidth(note) * sealSize) / size) / 2;
  // An indent: Word lets blanks at the end of a line hang out.
  const seal = paragraph(text(note, { size: sealSize }), { align: 'right', indent: { right: 2 + beside } });
  return [...paragraphs, seal];
}

// A line that fills the width already needs no spreading.
function atRight(lines: readonly string[], width: number, right: number): readonly Paragraph[] {
  return lines.map((line) =>
    paragraph(characterWidth(line) < width ? distributed(line, width) : line, {
      align: 'right',
      indent: { right },
    }),
  );
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(characterWidth));
}
