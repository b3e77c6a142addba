import {
  AlignmentType,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  Paragraph,
  TabStopType,
} from 'docx';
import type { Length, Paragraph as ModelParagraph, TabStop } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { type CharacterIndent, CharacterIndentedParagraph } from './characterIndent.ts';
import { inlinesWord } from './inlineWord.ts';
import { withPhraseBreaks } from './phraseBreaks.ts';
import { offGridStyle } from './stylesWord.ts';
import { lengthInTwips, runProperties, twips, type WordWriter, within } from './wordWriter.ts';

/** What surrounds a paragraph and asks something of it. */
export interface ParagraphPlace {
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  /** The list that numbers it, and where its marker stands, in millimetres from the margin. */
  readonly marker?: { readonly reference: string; readonly at: number };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

export function paragraphWord(
  paragraph: ModelParagraph,
  outer: WordWriter,
  place: ParagraphPlace = {},
): Paragraph {
  const writer = within(outer, paragraph);
  const tabStops = tabStopsWord(paragraph, writer, place);
  const options: IParagraphOptions = {
    ...lineOptions(paragraph, writer),
    ...((paragraph.keepWithNext || place.keepWithNext) && { keepNext: true }),
    ...(paragraph.keepTogether && { keepLines: true }),
    ...(place.pageBreakBefore && { pageBreakBefore: true }),
    ...(place.marker && {
      numbering: { reference: place.marker.reference, level: 0, custom: true, instance: 0 },
    }),
    ...(tabStops.length > 0 && { tabStops }),
    ...indentOptions(paragraph, writer, place),
    alignment: alignments[paragraph.align ?? 'justify'],
    ...(paragraph.heading && { outlineLevel: paragraph.heading - 1 }),
    run: runProperties({}, writer),
    children: inlinesWord(withPhraseBreaks(paragraph.content, lineWidth(paragraph, writer)), writer),
  };
  const characters = characterIndent(paragraph, writer, place);
  return characters ? new CharacterIndentedParagraph(options, characters) : new Paragraph(options);
}

// Lines of the section's own type stand on the page's grid; others keep the height that they need.
function lineOptions({ space }: ModelParagraph, writer: WordWriter): IParagraphOptions {
  const { text, grid } = writer;
  const onGrid = grid !== null && grid.size === text.size && grid.lineHeight === text.lineHeight;
  const spacing = {
    ...(space?.before !== undefined && { before: lengthInTwips(space.before, writer) }),
    ...(space?.after !== undefined && { after: lengthInTwips(space.after, writer) }),
    ...(!onGrid && { line: Math.round(text.size * text.lineHeight * 20), lineRule: LineRuleType.AT_LEAST }),
  };
  return {
    ...(!onGrid && { style: offGridStyle }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
  };
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
}

// Millimetres from the margins.
function edges({ indent }: ModelParagraph, writer: WordWriter): Edges {
  const measure = (length: Length) => lengthInMillimetres(length, writer.text.size);
  return {
    left: writer.left + measure(indent?.left ?? 0),
    right: writer.right + measure(indent?.right ?? 0),
    firstLine: measure(indent?.firstLine ?? 0),
  };
}

// In characters of the paragraph's type.
function lineWidth(paragraph: ModelParagraph, writer: WordWriter): number {
  const { left, right } = edges(paragraph, writer);
  return (writer.width - left - right) / lengthInMillimetres(1, writer.text.size);
}

// A numbered paragraph's first line begins at its marker.
function indentOptions(
  paragraph: ModelParagraph,
  writer: WordWriter,
  place: ParagraphPlace,
): IParagraphOptions {
  const { left, right, firstLine } = edges(paragraph, writer);
  const hanging = place.marker ? left - place.marker.at : -firstLine;
  const indent = {
    ...((left !== 0 || place.marker) && { left: twips(left) }),
    ...(right !== 0 && { right: twips(right) }),
    ...(hanging > 0 && { hanging: twips(hanging) }),
    ...(hanging < 0 && { firstLine: twips(-hanging) }),
  };
  return Object.keys(indent).length > 0 ? { indent } : {};
}

// Word counts 字 in the standard style's size, so they are said only where that is also the paragraph's.
function characterIndent(
  { indent }: ModelParagraph,
  writer: WordWriter,
  place: ParagraphPlace,
): CharacterIndent | undefined {
  const { left = 0, right = 0, firstLine = 0 } = indent ?? {};
  if (typeof left !== 'number' || typeof right !== 'number' || typeof firstLine !== 'number')
    return undefined;
  if (place.marker || writer.left !== 0 || writer.right !== 0 || writer.text.size !== writer.standard.size) {
    return undefined;
  }
  const start = Math.round((left + Math.min(0, firstLine)) * 100);
  return {
    ...(start !== 0 && { leftChars: start }),
    ...(right !== 0 && { rightChars: Math.round(right * 100) }),
    ...(firstLine > 0 && { firstLineChars: Math.round(firstLine * 100) }),
    ...(firstLine < 0 && { hangingChars: Math.round(-firstLine * 100) }),
  };
}

function tabStopsWord(paragraph: ModelParagraph, writer: WordWriter, { marker }: ParagraphPlace) {
  const { left, firstLine } = edges(paragraph, writer);
  const stops = (paragraph.tabs ?? []).map((stop) => tabStopWord(stop, writer));
  // After the marker the text goes on where the list has it, also when further lines hang deeper.
  return marker && firstLine < 0
    ? [{ type: TabStopType.LEFT, position: twips(left + firstLine) }, ...stops]
    : stops;
}

function tabStopWord(stop: TabStop, writer: WordWriter) {
  const { left, right, width, text } = writer;
  const at = stop.at === 'end' ? width - right : left + lengthInMillimetres(stop.at, text.size);
  const types = { left: TabStopType.LEFT, center: TabStopType.CENTER, right: TabStopType.RIGHT } as const;
  return {
    type: types[stop.align],
    position: twips(at),
    ...(stop.leader && { leader: LeaderType.MIDDLE_DOT }),
  };
}
