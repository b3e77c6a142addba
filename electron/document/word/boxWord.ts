import type { Box, Cell, Length, Table } from '../../../shared/document/document.ts';
import { lengthInMillimetres, roundLength } from '../../../shared/document/length.ts';
import { spacedBlocks } from './spacedBlocks.ts';
import { tableWord } from './tableWord.ts';
import { type WordBlock, type WordWriter, within } from './wordWriter.ts';

/** A box as a table of one cell; one that only narrows the text as indented paragraphs. */
export function boxWord(box: Box, outer: WordWriter): readonly WordBlock[] {
  const writer = within(outer, box);
  const measure = (length: Length | undefined) =>
    length === undefined ? 0 : lengthInMillimetres(length, writer.text.size);
  const room = outer.width - outer.left - outer.right;
  const width = box.width === undefined ? room : measure(box.width);
  if (box.border === 0 && box.shading === undefined) {
    const air = measure(box.padding.horizontal);
    const atLeft = (room - width) * { left: 0, center: 0.5, right: 1 }[box.align ?? 'left'];
    const inner = {
      ...writer,
      left: outer.left + atLeft + air,
      right: outer.right + room - width - atLeft + air,
    };
    const space = {
      before: Math.max(measure(box.space?.before), measure(box.padding.vertical)),
      after: Math.max(measure(box.space?.after), measure(box.padding.vertical)),
    };
    return inner.blocks(spacedBlocks(box.blocks, space, writer.text.size), inner);
  }
  return [tableWord(asTable(box, `${roundLength(width)}mm`), writer)];
}

function asTable(box: Box, width: Length): Table {
  const cell: Cell = { blocks: box.blocks, ...(box.shading && { shading: box.shading }) };
  return {
    kind: 'table',
    columns: [width],
    header: [],
    rows: [{ cells: [cell], mayBreak: box.keepTogether !== true }],
    borders: { outer: box.border, horizontal: 0, vertical: 0 },
    padding: box.padding,
    ...(box.align && { align: box.align }),
  };
}
