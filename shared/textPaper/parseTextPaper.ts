import type { LineEnding, TableLine, TextBlock, TextLine } from './textPaperBlocks.ts';

/** Blanks that separate a number from its text: half and full width. */
const blank = '[ \\u3000]';

/** Numbers that officials type: 1 １ 1. 1． (1) （１） ① ア (ア) （ア） Ⅰ; kanji ones only in brackets, since 一 begins words. */
const number = [
  '[0-9０-９]{1,3}[.．]?',
  '[0-9０-９]{1,2}[-－][0-9０-９]{1,2}',
  '[(（](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ン]|[a-zａ-ｚ])[)）]',
  '[①-⑳]',
  '[ア-ン]',
  '[Ⅰ-Ⅹ]',
].join('|');

/** Signs that need no blank behind them: ・ ○ ● ◯ ◇ ◆ □ ■ ※. */
const sign = '※[0-9０-９]{1,2}|[・○●◯◇◆□■※]';

const headingLine = /^(#{1,3}[ \u3000]+)(.*)$/s;
const numberedHeadingLine = new RegExp(`^(第[0-9０-９一二三四五六七八九十]{1,3})(${blank}+)(.+)$`, 's');
const articleLine = new RegExp(
  `^(第[0-9０-９一二三四五六七八九十百]{1,5}条(?:の[0-9０-９一二三四五六七八九十]{1,3})*)(${blank}+)(.+)$`,
  's',
);
const alignedLine = /^([［[](中央|右)[］\]][ \u3000]*)(.*)$/s;
const pageBreakLine = /^[ \u3000]*[［[]改頁[］\]][ \u3000]*$/;
const numberAndTab = new RegExp(`^${blank}*(?:${number}|${sign})\\t[^\\t]*$`);
const itemLine = new RegExp(`^(${blank}*)(?:(${number}|[-*])(${blank}+|\\t)|(${sign})(${blank}*))(.*)$`, 's');

/**
 * Reads a text paper. Every text is one: a line that is nothing else is a paragraph, and all of the text is in the result,
 * so that `formatTextPaper` gives it back to the letter.
 */
export function parseTextPaper(body: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let rows: TableLine[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const { text, ending } of linesOf(body)) {
    const row = tableLine(text, ending);
    if (row && (rows.length === 0 || rows[0]?.form === row.form)) {
      rows.push(row);
      continue;
    }
    endTable();
    if (row) rows.push(row);
    else blocks.push({ kind: 'line', line: textLine(text), ending });
  }
  endTable();
  return blocks;
}

/** The text from which the blocks were read. */
export function formatTextPaper(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map(({ source, ending }) => source + ending).join('')
        : formatLine(block.line) + block.ending,
    )
    .join('');
}

function linesOf(body: string): { readonly text: string; readonly ending: LineEnding }[] {
  const parts = body.split(/(\r\n|\n|\r)/);
  const lines: { text: string; ending: LineEnding }[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index] ?? '';
    const ending = (parts[index + 1] ?? '') as LineEnding;
    if (text !== '' || ending !== '') lines.push({ text, ending });
  }
  return lines;
}

function textLine(text: string): TextLine {
  const heading = headingLine.exec(text);
  if (heading) {
    const [, mark = '', words = ''] = heading;
    const level = mark.startsWith('###') ? 3 : mark.startsWith('##') ? 2 : 1;
    return { kind: 'heading', level, mark, text: words };
  }
  const numbered = numberedHeadingLine.exec(text);
  if (numbered) {
    const [, label = '', gap = '', words = ''] = numbered;
    return { kind: 'numberedHeading', label, gap, text: words };
  }
  const article = articleLine.exec(text);
  if (article) {
    const [, label = '', gap = '', words = ''] = article;
    return { kind: 'article', label, gap, text: words };
  }
  if (pageBreakLine.test(text)) return { kind: 'pageBreak', mark: text };
  const aligned = alignedLine.exec(text);
  if (aligned) {
    const [, mark = '', where, words = ''] = aligned;
    return { kind: 'aligned', mark, align: where === '右' ? 'right' : 'center', text: words };
  }
  const item = itemLine.exec(text);
  if (item) {
    const [, indent = '', ordinal, ordinalGap, bullet, bulletGap, words = ''] = item;
    const label = ordinal ?? bullet ?? '';
    return { kind: 'item', indent, label, gap: ordinalGap ?? bulletGap ?? '', text: words };
  }
  const indent = /^[ \u3000]*/.exec(text)?.[0] ?? '';
  return { kind: 'paragraph', indent, text: text.slice(indent.length) };
}

function formatLine(line: TextLine): string {
  switch (line.kind) {
    case 'heading':
      return line.mark + line.text;
    case 'pageBreak':
      return line.mark;
    case 'aligned':
      return line.mark + line.text;
    case 'article':
    case 'numberedHeading':
      return line.label + line.gap + line.text;
    case 'item':
      return line.indent + line.label + line.gap + line.text;
    case 'paragraph':
      return line.indent + line.text;
  }
}

function tableLine(source: string, ending: LineEnding): TableLine | null {
  if (/^[ \u3000]*\|.*\|[ \u3000]*$/s.test(source)) {
    const inner = source.trim().slice(1, -1);
    const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const isRule = cells.every((cell) => /^:?-{2,}:?$/.test(cell));
    return { form: 'bars', source, isRule, cells: isRule ? [] : cells, ending };
  }
  // One tab behind a number is how Word gives a numbered line; one at the beginning is an indent.
  if (!/\S.*\t/s.test(source) || numberAndTab.test(source)) return null;
  return {
    form: 'tabs',
    source,
    isRule: false,
    cells: source.split('\t').map((cell) => cell.trim()),
    ending,
  };
}
