import { paragraph } from '../../../shared/document/builders.ts';
import type { Block, Length, List } from '../../../shared/document/document.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { markerWidth } from '../../../shared/document/markerWidth.ts';
import { type ParagraphPlace, paragraphWord } from './paragraphWord.ts';
import { spacedBlocks } from './spacedBlocks.ts';
import { type WordBlock, type WordWriter, within } from './wordWriter.ts';

/** A list as numbered paragraphs of one Word list; what an item has beside its first paragraph stands under it. */
export function listWord(list: List, outer: WordWriter, place: ParagraphPlace): readonly WordBlock[] {
  const marked = within(outer, list);
  const { size } = marked.text;
  const measure = (length: Length | undefined) =>
    length === undefined ? 0 : lengthInMillimetres(length, size);
  const { gap, align } = list.marker;
  const width = markerWidth(list, size);
  const boxStart = marked.left + measure(list.indent);
  // A marker aligned to the right hangs leftwards from the point where Word puts it.
  const at = boxStart + measure(width) * { left: 0, center: 0.5, right: 1 }[align];
  const writer = { ...marked, left: boxStart + measure(width) + measure(gap) };
  const reference = outer.numbering(list, writer.left, marked.text);
  const last = list.items.length - 1;
  return list.items.flatMap((item, index) => {
    const space = {
      before: measure(index === 0 ? list.space?.before : list.itemSpace),
      after: index === last ? measure(list.space?.after) : 0,
    };
    const [first, ...rest] = spacedBlocks(withFirstParagraph(item.blocks), space, size);
    if (first?.kind !== 'paragraph') return [];
    const pageBreakBefore = index === 0 && place.pageBreakBefore === true;
    return [
      paragraphWord(first, writer, { pageBreakBefore, marker: { reference, at } }),
      ...writer.blocks(rest, writer),
    ];
  });
}

// A marker needs a paragraph to stand before.
function withFirstParagraph(blocks: readonly Block[]): readonly Block[] {
  return blocks[0]?.kind === 'paragraph' ? blocks : [paragraph(''), ...blocks];
}
