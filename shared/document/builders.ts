import type {
  Block,
  Border,
  Box,
  Cell,
  Document,
  Drawing,
  EdgeText,
  Image,
  List,
  PageBreak,
  PageSetup,
  Paragraph,
  Row,
  Section,
  Table,
} from './document.ts';
import type {
  Distributed,
  Gap,
  Inline,
  LineBreak,
  PaperReference,
  PersonNameRun,
  Phrase,
  Ruby,
  Tab,
  TextRun,
  TextStyle,
} from './inline.ts';
import { markerBoxes } from './markerBoxes.ts';

/** Builders of the document model: a feature's `xxxDocument` made of them reads like its paper. */

/** What a paragraph may be given: plain strings (with `\n` and `\t`), inlines, or a mixture. */
export type Content = string | Inline | readonly Content[];

/** What a cell, an item or a box may be given: text for one paragraph, or blocks. */
export type BlockContent = Content | Block | readonly Block[];

type Options<T, Given extends keyof T = never> = Partial<Omit<T, 'kind' | Given>>;

/** `documentOf('次第', section([...]), section([...]))` */
export function documentOf(title: string, ...sections: readonly Section[]): Document {
  return { title, sections };
}

type PageOptions = Partial<Omit<PageSetup, 'margins'>> & { readonly margins?: Partial<PageSetup['margins']> };

/** A4 portrait, 25 mm all round, 明朝 11 pt at 1.75, `- 1 -` at the foot, unless said otherwise. */
export function section(
  blocks: readonly Block[],
  options: { readonly page?: PageOptions; readonly text?: Partial<Section['text']> } = {},
): Section {
  const { page = {}, text: bodyText = {} } = options;
  return {
    page: {
      size: 'A4',
      orientation: 'portrait',
      header: {},
      footer: { center: pageNumber() },
      ...page,
      margins: { top: 25, right: 25, bottom: 25, left: 25, ...page.margins },
    },
    text: { font: 'mincho', size: 11, lineHeight: 1.75, ...bodyText },
    blocks,
  };
}

/** `- 1 -`, `1` or `1/12` */
export function pageNumber(form: 'dashes' | 'plain' | 'ofCount' = 'dashes'): EdgeText {
  const number = { field: 'pageNumber' } as const;
  const content = {
    dashes: ['- ', number, ' -'],
    plain: [number],
    ofCount: [number, '/', { field: 'pageCount' } as const],
  }[form];
  return { content, font: 'mincho', size: 10, pages: 'all' };
}

/** The box at the top right: `boxedLabel('資料No.1')` */
export function boxedLabel(label: string, pages: EdgeText['pages'] = 'all'): EdgeText {
  return { content: [label], font: 'gothic', size: 11, boxed: true, pages };
}

/** A mark in the margin: `mark('（写）')` */
export function mark(marked: string, options: Options<EdgeText, 'content'> = {}): EdgeText {
  return { font: 'mincho', size: 12, pages: 'all', ...options, content: [marked] };
}

export function paragraph(content: Content, options: Options<Paragraph, 'content'> = {}): Paragraph {
  return { kind: 'paragraph', content: inlines(content), ...options };
}

/** A paragraph that enters the outline; centred unless said otherwise. */
export function heading(
  level: NonNullable<Paragraph['heading']>,
  content: Content,
  options: Options<Paragraph, 'content' | 'heading'> = {},
): Paragraph {
  return paragraph(content, { align: 'center', keepWithNext: true, ...options, heading: level });
}

export function table(
  columns: Table['columns'],
  rows: readonly Row[],
  options: Options<Table, 'columns' | 'rows'> = {},
): Table {
  return {
    kind: 'table',
    columns,
    rows,
    header: [],
    borders: { outer: 1, horizontal: 0.5, vertical: 0.5 },
    padding: { vertical: '1.2mm', horizontal: '2mm' },
    ...options,
  };
}

/** Borders of a table that only arranges. */
export const noBorders = { outer: 0, horizontal: 0, vertical: 0 } satisfies Table['borders'];

/** A string among the cells is a cell of one paragraph. */
export function row(cells: readonly (string | Cell)[], options: Options<Row, 'cells'> = {}): Row {
  return { cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)), ...options };
}

/** `align` is that of the text when the content is not already blocks; 'left' unless said. */
export function cell(
  content: BlockContent,
  options: Options<Cell, 'blocks'> & { readonly align?: Paragraph['align'] } = {},
): Cell {
  const { align = 'left', ...cellOptions } = options;
  return { blocks: blocksOf(content, { align }), ...cellOptions };
}

export function list(
  numbering: List['numbering'],
  items: readonly BlockContent[],
  options: Options<List, 'numbering' | 'items'> = {},
): List {
  return {
    kind: 'list',
    numbering,
    items: items.map((item) => ({ blocks: blocksOf(item) })),
    indent: 0,
    marker: markerBoxes[numbering],
    itemSpace: 0,
    ...options,
  };
}

/** ※ notes at the end of a table or section. */
export function notes(items: readonly BlockContent[], options: Options<List, 'items'> = {}): List {
  return list('reference', items, { size: 9, lineHeight: 1.5, ...options });
}

/** A frame; with `border: 0` a narrower column, without air unless padding is said. */
export function box(content: BlockContent, options: Options<Box, 'blocks'> = {}): Box {
  return {
    kind: 'box',
    blocks: blocksOf(content),
    border: 0.5 satisfies Border,
    padding: options.border === 0 ? { vertical: 0, horizontal: 0 } : { vertical: '2mm', horizontal: '3mm' },
    ...options,
  };
}

export function image(
  source: string,
  size: Pick<Image, 'width' | 'height'>,
  alt: string,
  options: Options<Image, 'source' | 'width' | 'height' | 'alt'> = {},
): Image {
  return { kind: 'image', source, ...size, alt, ...options };
}

export function drawing(
  shapes: Drawing['shapes'],
  size: Pick<Drawing, 'width' | 'height' | 'units'>,
  alt: string,
  options: Options<Drawing, 'shapes' | 'width' | 'height' | 'units' | 'alt'> = {},
): Drawing {
  return { kind: 'drawing', shapes, ...size, alt, ...options };
}

export function pageBreak(): PageBreak {
  return { kind: 'pageBreak' };
}

/** `text('作成する', { underline: 'single' })`; a line break or tab inside becomes an inline of its own. */
export function text(content: string, style: Options<TextRun, 'text'> = {}): readonly Inline[] {
  return content
    .split(/(\r\n?|\n|\t)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t' ? tab() : /^[\r\n]/.test(part) ? lineBreak() : { kind: 'text', text: part, ...style },
    );
}

/** Text that was put in: `inserted('作成する', '島根労働局', '2021-09-13')` */
export function inserted(
  content: string,
  author: string,
  date: string,
  style: TextStyle = {},
): readonly Inline[] {
  return text(content, { ...style, change: { kind: 'insertion', author, date } });
}

/** Text that was taken out. */
export function deleted(
  content: string,
  author: string,
  date: string,
  style: TextStyle = {},
): readonly Inline[] {
  return text(content, { ...style, change: { kind: 'deletion', author, date } });
}

export function lineBreak(): LineBreak {
  return { kind: 'lineBreak' };
}

export function tab(): Tab {
  return { kind: 'tab' };
}

/** A blank of `width` characters. */
export function gap(width = 1): Gap {
  return { kind: 'gap', width };
}

/** 均等割付: `distributed('次第', 5)` */
export function distributed(content: string, width: number, style: TextStyle = {}): Distributed {
  return { kind: 'distributed', text: content, width, ...style };
}

/** `personName({ family: '飯塚', given: '弘' }, 5)` → 飯塚　　弘 */
export function personName(
  name: { readonly family: string; readonly given: string },
  width = 5,
  style: TextStyle = {},
): PersonNameRun {
  return { kind: 'personName', family: name.family, given: name.given, width, ...style };
}

export function ruby(base: string, reading: string, style: TextStyle = {}): Ruby {
  return { kind: 'ruby', text: base, reading, ...style };
}

export function phrase(content: Content): Phrase {
  return { kind: 'phrase', content: inlines(content) };
}

/** Another paper of the packet, named by its key there; `title` is printed until the packet is bound. */
export function paperReference(key: string, title: string, style: TextStyle = {}): PaperReference {
  return { kind: 'paperReference', key, title, label: null, ...style };
}

function inlines(content: Content): readonly Inline[] {
  if (typeof content === 'string') return text(content);
  return 'kind' in content ? [content] : content.flatMap(inlines);
}

const blockKinds: ReadonlySet<string> = new Set<Block['kind']>([
  'paragraph',
  'table',
  'list',
  'box',
  'image',
  'drawing',
  'pageBreak',
]);

function blocksOf(content: BlockContent, options: Options<Paragraph, 'content'> = {}): readonly Block[] {
  if (isBlock(content)) return [content];
  if (isBlocks(content)) return content;
  return [paragraph(content, options)];
}

function isBlock(content: BlockContent): content is Block {
  return typeof content === 'object' && 'kind' in content && blockKinds.has(content.kind);
}

function isBlocks(content: BlockContent): content is readonly Block[] {
  return (
    Array.isArray(content) && content.some((part) => typeof part === 'object' && blockKinds.has(part.kind))
  );
}
