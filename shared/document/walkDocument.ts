import type { Block, Document, Row, Section } from './document.ts';
import type { Inline } from './inline.ts';

/** Every block of a document in reading order, those inside tables, lists and boxes included. */
export function* blocksOfDocument(document: Document): Iterable<Block> {
  for (const section of document.sections) yield* blocksWithin(section.blocks);
}

/** The given blocks and all within them. */
function* blocksWithin(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block;
    yield* blocksWithin(childBlocks(block));
  }
}

/** Every inline of a document in reading order, those inside phrases included. */
export function* inlinesOfDocument(document: Document): Iterable<Inline> {
  for (const block of blocksOfDocument(document)) {
    if (block.kind === 'paragraph') yield* inlinesWithin(block.content);
  }
}

/** The given inlines and all within them. */
function* inlinesWithin(inlines: readonly Inline[]): Iterable<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.kind === 'phrase') yield* inlinesWithin(inline.content);
  }
}

/** The same document with every inline exchanged for what `change` makes of it. */
export function mapInlines(document: Document, change: (inline: Inline) => Inline): Document {
  const mapSection = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map((block) => mapBlock(block, change)),
  });
  return { ...document, sections: document.sections.map(mapSection) };
}

function childBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    case 'list':
      return block.items.flatMap((item) => item.blocks);
    case 'box':
      return block.blocks;
    default:
      return [];
  }
}

function mapBlock(block: Block, change: (inline: Inline) => Inline): Block {
  const mapBlocks = (blocks: readonly Block[]) => blocks.map((each) => mapBlock(each, change));
  const mapRow = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: mapBlocks(cell.blocks) })),
  });
  switch (block.kind) {
    case 'paragraph':
      return { ...block, content: block.content.map((inline) => mapInline(inline, change)) };
    case 'table':
      return { ...block, header: block.header.map(mapRow), rows: block.rows.map(mapRow) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks) })) };
    case 'box':
      return { ...block, blocks: mapBlocks(block.blocks) };
    default:
      return block;
  }
}

function mapInline(inline: Inline, change: (inline: Inline) => Inline): Inline {
  if (inline.kind !== 'phrase') return change(inline);
  return { ...inline, content: inline.content.map((each) => mapInline(each, change)) };
}
