import type { Appendix, Block } from '../regulation.ts';
import { blockLines } from './blockLines.ts';
import type { LawWriting } from './lawWriting.ts';
import { appendixText } from './readLaw.ts';
import { escapeXml, readXml } from './readXml.ts';
import { childElements, type XmlElement } from './xmlElement.ts';

/** The elements of a piece of XML that was kept; null if it is none. */
export function elementsOf(xml: string): XmlElement[] | null {
  const { root } = readXml(`<x>${xml}</x>`);
  return root && childElements(root);
}

/** Kept XML stands only as long as it says what the lines say: these may have been amended. */
function keptXml({ xml, lines }: Block): string | null {
  const elements = xml === undefined ? null : elementsOf(xml);
  const told = elements?.flatMap(blockLines).flatMap((line) => line.split(/\r\n?|\n/));
  return xml !== undefined && JSON.stringify(told) === JSON.stringify(lines) ? xml : null;
}

/** Whether the block was a Table inside ItemSentence, and still is. */
export function isInnerTable(block: Block): boolean {
  return block.xml !== undefined && /^<Table[\s>]/.test(block.xml) && keptXml(block) !== null;
}

export function writeBlock(writing: LawWriting, block: Block): void {
  const kept = keptXml(block);
  if (kept !== null) {
    writing.line(kept);
    return;
  }
  switch (block.what) {
    case 'table':
      writing.element('TableStruct', {}, () => writeTable(writing, block.lines));
      return;
    case 'amendment':
      for (const line of block.lines) {
        writing.line(
          `<AmendProvision><AmendProvisionSentence>${sentence(line)}</AmendProvisionSentence></AmendProvision>`,
        );
      }
      return;
    case 'list':
      writeStyle(
        writing,
        block.lines.map((line) => `<List><ListSentence>${columns(line)}</ListSentence></List>`),
      );
      return;
    case 'formula':
      writeStyle(
        writing,
        block.lines.map((line) => `<ArithFormula>${escapeXml(line)}</ArithFormula>`),
      );
      return;
    default:
      writeStyle(writing, block.lines.map(sentence));
  }
}

const sentence = (line: string): string => `<Sentence>${escapeXml(line)}</Sentence>`;

/** 元日　一月一日　年のはじめを祝う。 */
function columns(line: string): string {
  const words = line.split('\u3000');
  return words.length === 1
    ? sentence(line)
    : words.map((word) => `<Column>${sentence(word)}</Column>`).join('');
}

/** Style takes any content: the schema has no other place for lines of text in a paragraph. */
function writeStyle(writing: LawWriting, inner: readonly string[]): void {
  writing.element('StyleStruct', {}, () => {
    writing.element('Style', {}, () => {
      for (const xml of inner) writing.line(xml);
    });
  });
}

function writeTable(writing: LawWriting, lines: readonly string[]): void {
  writing.element('Table', {}, () => {
    for (const line of lines.length === 0 ? [''] : lines) {
      const cells = cellsOf(line).map((cell) => `<TableColumn>${sentence(cell)}</TableColumn>`);
      writing.line(`<TableRow>${cells.join('')}</TableRow>`);
    }
  });
}

/** Rows as they were written: their bars and blanks are the cells' own words, only tabs part them. */
const cellsOf = (line: string): string[] => line.split('\t');

export function writeAppendix(writing: LawWriting, appendix: Appendix): void {
  const { what, heading, lines, xml } = appendix;
  const [element] = (xml === undefined ? null : elementsOf(xml)) ?? [];
  const told = element && appendixText(element);
  if (
    xml !== undefined &&
    told?.heading === heading &&
    JSON.stringify(told.lines) === JSON.stringify(lines)
  ) {
    writing.line(xml);
    return;
  }
  const name = what === 'table' ? 'AppdxTable' : what === 'form' ? 'AppdxStyle' : 'AppdxNote';
  const [, title = '', related] = /^(.*?)((?:[（(][^（()）]*関係[)）])?)$/.exec(heading) ?? [];
  writing.element(name, {}, () => {
    writing.text(`${name}Title`, { text: title });
    if (related) writing.text('RelatedArticleNum', { text: related });
    if (what === 'table') {
      if (lines.length > 0) writing.element('TableStruct', {}, () => writeTable(writing, lines));
    } else if (what === 'form') writeStyle(writing, lines.map(sentence));
    else writeNote(writing, lines);
  });
}

function writeNote(writing: LawWriting, lines: readonly string[]): void {
  writing.element('NoteStruct', {}, () => {
    writing.element('Note', {}, () => {
      for (const line of lines) writing.line(sentence(line));
    });
  });
}
