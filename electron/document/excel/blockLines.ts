import type { Block, List, Table } from '../../../shared/document/document.ts';
import type { Font, Inline, TextRun, TextStyle } from '../../../shared/document/inline.ts';
import { listMarker } from '../../../shared/document/listMarker.ts';
import { plainText } from '../../../shared/document/plainText.ts';

/** A piece of a cell's text in one type. */
interface Run {
  readonly text: string;
  readonly style: RunStyle;
}

export type RunStyle = Pick<TextStyle, 'bold' | 'underline' | 'strike' | 'colour' | 'size'> & {
  readonly font?: Font;
};

export type Line = readonly Run[];

/** The lines of blocks within a cell. Pictures cannot stand there: they leave their description. */
export function blockLines(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap(linesOf);
}

/** The text of lines, without its type. */
export function linesText(lines: readonly Line[]): string {
  return lines.map((line) => line.map((run) => run.text).join('')).join('\n');
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return inlineLines(block.content, {
        ...(block.font && { font: block.font }),
        ...(block.size !== undefined && { size: block.size }),
      });
    case 'list':
      return listLines(block);
    case 'table':
      return tableLines(block);
    case 'box':
      return blockLines(block.blocks);
    case 'image':
    case 'drawing':
      return [[{ text: `［図：${block.alt}］`, style: {} }]];
    case 'pageBreak':
      return [];
  }
}

function inlineLines(content: readonly Inline[], around: RunStyle): readonly Line[] {
  const lines: Run[][] = [[]];
  const add = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      if (inline.kind === 'phrase') add(inline.content);
      else if (inline.kind === 'lineBreak') lines.push([]);
      else lines.at(-1)?.push(runOf(inline, around));
    }
  };
  add(content);
  return lines;
}

function runOf(inline: Exclude<Inline, { kind: 'phrase' | 'lineBreak' }>, around: RunStyle): Run {
  if (inline.kind === 'text') return { text: inline.text, style: { ...around, ...textStyle(inline) } };
  // A tab stop is nothing in a cell; what it sets apart stays apart.
  if (inline.kind === 'tab') return { text: '　', style: around };
  const style = inline.kind === 'gap' ? {} : styleOf(inline);
  return { text: plainText([inline]), style: { ...around, ...style } };
}

// Excel has no tracked changes: deletions are struck through, insertions underlined.
function textStyle(run: TextRun): RunStyle {
  if (run.change?.kind === 'deletion') return { ...styleOf(run), strike: 'single' };
  if (run.change?.kind === 'insertion') return { ...styleOf(run), underline: 'single' };
  return styleOf(run);
}

function styleOf({ font, size, bold, underline, strike, colour }: TextStyle): RunStyle {
  return {
    ...(font && { font }),
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(colour && { colour }),
  };
}

function listLines(list: List): readonly Line[] {
  return list.items.flatMap((item, index) => {
    const marker = { text: `${listMarker(list.numbering, (list.start ?? 1) + index)}　`, style: {} };
    const [first = [], ...rest] = blockLines(item.blocks);
    return [[marker, ...first], ...rest.map((line) => [{ text: '　', style: {} }, ...line])];
  });
}

function tableLines(table: Table): readonly Line[] {
  return [...table.header, ...table.rows].map((row) => [
    {
      text: row.cells.map((cell) => linesText(blockLines(cell.blocks)).replaceAll('\n', ' ')).join('　'),
      style: {},
    },
  ]);
}
