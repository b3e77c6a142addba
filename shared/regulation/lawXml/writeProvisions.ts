import type { Article, Block, Caption, Group, Item, Paragraph, Provision } from '../regulation.ts';
import { groupElements, itemElement } from './elementNames.ts';
import { type Container, fitProvisions } from './fitProvisions.ts';
import { placeMarks } from './inlineText.ts';
import type { LawWriting } from './lawWriting.ts';
import { numOf } from './readProvisions.ts';
import { attributesXml, wordsXml } from './words.ts';
import { isInnerTable, writeBlock } from './writeBlocks.ts';

export function writeProvisions(
  writing: LawWriting,
  provisions: readonly Provision[],
  container: Container,
): void {
  for (const [index, provision] of fitProvisions(provisions, container).entries()) {
    if (provision.kind === 'group') writeGroup(writing, provision);
    else if (provision.kind === 'article') writeArticle(writing, provision);
    else writeParagraph(writing, provision, index + 1);
  }
}

function writeGroup(writing: LawWriting, group: Group): void {
  const { level, label, heading, provisions, marks, attributes } = group;
  const name = groupElements[level];
  const text = label.text === '' || heading === '' ? label.text + heading : `${label.text}\u3000${heading}`;
  writing.element(name, { Num: numOf(label), ...attributes }, () => {
    writing.text(`${name}Title`, { text, ...(marks ? { marks } : {}) });
    writeProvisions(writing, provisions, level);
  });
}

function writeArticle(writing: LawWriting, { label, caption, paragraphs, attributes }: Article): void {
  const notes = paragraphs.flatMap(({ children }) => children.filter(isSupplNote));
  writing.element('Article', { Num: numOf(label), ...attributes }, () => {
    if (caption?.place === 'above') writeCaption(writing, 'ArticleCaption', caption);
    writing.text('ArticleTitle', { text: label.text });
    if (caption?.place === 'behind') writeCaption(writing, 'ArticleCaption', caption);
    for (const [index, paragraph] of paragraphs.entries()) writeParagraph(writing, paragraph, index + 1);
    for (const note of notes) writing.line(note.xml ?? '');
  });
}

/** SupplNote stands at the end of its article. */
function isSupplNote(child: Item | Block): child is Block {
  return child.kind === 'block' && child.xml !== undefined && child.xml.startsWith('<SupplNote');
}

function writeCaption(writing: LawWriting, name: string, caption: Caption): void {
  writing.text(name, caption, caption.attributes);
}

function writeParagraph(writing: LawWriting, paragraph: Paragraph, position: number): void {
  const { caption, label, children, attributes } = paragraph;
  const number = label?.number.length === 1 && (label.number[0] ?? 0) > 0 ? label.number[0] : position;
  writing.element('Paragraph', { Num: String(number), ...attributes }, () => {
    if (caption?.place === 'behind') writing.leaveOut(`「${caption.text}」が番号の後にあること`);
    if (caption) writeCaption(writing, 'ParagraphCaption', caption);
    writing.text('ParagraphNum', { text: label?.text ?? '' });
    writeWords(writing, 'ParagraphSentence', paragraph, false);
    writeChildren(
      writing,
      children.filter((child) => !isSupplNote(child)),
      0,
      paragraph.text,
    );
  });
}

function writeWords(writing: LawWriting, name: string, unit: Paragraph | Item, allowsColumns: boolean): void {
  if (placeMarks(unit).lost.some(({ kind }) => kind !== 'sentence'))
    writing.leaveOut(`ルビなどの印（「${unit.text}」）`);
  writing.line(`<${name}>${wordsXml(unit, allowsColumns)}</${name}>`);
}

/**
 * The schema wants items and blocks apart: blocks before the first item or behind the last. One between two items is put behind
 * them, and said to be.
 */
function writeChildren(
  writing: LawWriting,
  children: readonly (Item | Block)[],
  depth: number,
  text: string,
): void {
  const firstItem = children.findIndex(({ kind }) => kind === 'item');
  const lastItem = children.findLastIndex(({ kind }) => kind === 'item');
  const isMixed = children.some(
    (child, index) => child.kind === 'block' && index < lastItem && (index > firstItem || depth > 0),
  );
  if (isMixed) writing.leaveOut(`「${text}」の号の間にある表などの位置`);
  const order = isMixed
    ? [...children.filter(({ kind }) => kind === 'item'), ...children.filter(({ kind }) => kind === 'block')]
    : children;
  for (const child of order) {
    if (child.kind === 'block') writeBlock(writing, child);
    else writeItem(writing, child, depth);
  }
}

function writeItem(writing: LawWriting, item: Item, depth: number): void {
  const name = itemElement(depth);
  const { label, text, children, attributes } = item;
  const [first] = children;
  const table = text === '' && first?.kind === 'block' && isInnerTable(first) ? first : null;
  writing.line(`<${name}${attributesXml({ Num: numOf(label), ...attributes })}>`);
  if (label.text !== '') writing.text(`${name}Title`, { text: label.text });
  if (table) writing.line(`<${name}Sentence>${table.xml}</${name}Sentence>`);
  else writeWords(writing, `${name}Sentence`, item, true);
  writeChildren(writing, table ? children.slice(1) : children, depth + 1, text);
  writing.line(`</${name}>`);
}
