import { readEnumeration } from '../enumerationLabel.ts';
import { classifyLine } from '../lineClass.ts';
import type {
  Article,
  Block,
  Caption,
  Group,
  GroupLevel,
  Item,
  Label,
  MarkedText,
  Paragraph,
  Provision,
  XmlAttributes,
} from '../regulation.ts';
import { shadowOf } from '../sourceLines.ts';
import { blockLines } from './blockLines.ts';
import { groupElements, isItemElement, levelOfElement } from './elementNames.ts';
import { unwrapped } from './fitProvisions.ts';
import { keepMarks, readInline } from './inlineText.ts';
import type { LawReading } from './lawReading.ts';
import { readWords, telling } from './words.ts';
import { childElements, childNamed, textOf, type XmlElement } from './xmlElement.ts';

/** Groups, articles and paragraphs among the children of an element. */
export function readProvisions(element: XmlElement, reading: LawReading): Provision[] {
  const provisions: Provision[] = [];
  for (const child of childElements(element)) {
    const level = levelOfElement.get(child.name);
    if (level) provisions.push(...unwrapped(readGroup(child, level, reading)));
    else if (child.name === 'Article') provisions.push(...unwrapped(readArticle(child, reading)));
    else if (child.name === 'Paragraph')
      provisions.push(readParagraph(child, provisions.length + 1, reading));
  }
  return provisions;
}

function readGroup(element: XmlElement, level: GroupLevel, reading: LawReading): Group {
  const title = childNamed(element, `${groupElements[level]}Title`);
  const { text, marks } = title ? readMarked(title, reading) : { text: '' };
  const named = classifyLine({ text, shadow: shadowOf(text), raw: text, number: 0, indent: 0, blanks: 0 });
  const label: Label =
    named.kind === 'group' ? named.label : { number: numberOfAttribute(element)[0], text: '' };
  const heading = named.kind === 'group' ? named.rest : text;
  for (const child of childElements(element)) {
    const isKnown =
      child === title ||
      child.name === 'Article' ||
      child.name === 'Paragraph' ||
      levelOfElement.has(child.name);
    if (!isKnown) reading.leaveOut(child);
  }
  return {
    kind: 'group',
    level,
    label,
    heading,
    provisions: readProvisions(element, reading),
    ...(marks ? { marks } : {}),
    ...kept(element, ['Num'], label),
  };
}

function readArticle(element: XmlElement, reading: LawReading): Article {
  const children = childElements(element);
  const title = childNamed(element, 'ArticleTitle');
  const caption = childNamed(element, 'ArticleCaption');
  const label = labelOfArticle(element, title ? textOf(title) : '');
  const paragraphs: Paragraph[] = [];
  const behind: Block[] = [];
  for (const child of children) {
    if (child.name === 'Paragraph') paragraphs.push(readParagraph(child, paragraphs.length + 1, reading));
    else if (child !== title && child !== caption) behind.push(blockOf([child], reading));
  }
  const last = paragraphs.pop() ?? { kind: 'paragraph', caption: null, label: null, text: '', children: [] };
  return {
    kind: 'article',
    label,
    caption: caption
      ? readCaption(caption, title && caption.start > title.start ? 'behind' : 'above', reading)
      : null,
    paragraphs: [...paragraphs, { ...last, children: [...last.children, ...behind] }],
    ...kept(element, ['Num'], label),
  };
}

function labelOfArticle(element: XmlElement, text: string): Label {
  const shadow = shadowOf(text);
  const named = classifyLine({ text, shadow, raw: text, number: 0, indent: 0, blanks: 0 });
  if (named.kind === 'article' && named.rest === '') return named.label;
  // 第五条から第八条まで is one label only in front of 削除.
  const range = classifyLine({ text, shadow: `${shadow} 削除`, raw: text, number: 0, indent: 0, blanks: 0 });
  if (range.kind === 'article' && range.label.through) return { ...range.label, text };
  const [number, through] = numberOfAttribute(element);
  return { number, ...(through ? { through } : {}), text };
}

/** 3及び4 of 削除: the attribute has room for one number only. */
function labelOfParagraph(number: readonly number[], text: string): Label {
  const last = /^[0-9]+(?:及び|から)([0-9]+)(?:まで)?$/.exec(shadowOf(text))?.[1];
  return { number, ...(last === undefined ? {} : { through: [Number(last)] }), text };
}

function readParagraph(element: XmlElement, position: number, reading: LawReading): Paragraph {
  const printed = childNamed(element, 'ParagraphNum');
  const caption = childNamed(element, 'ParagraphCaption');
  const words = childNamed(element, 'ParagraphSentence');
  const text = printed ? textOf(printed) : '';
  const [number] = numberOfAttribute(element);
  const label = text === '' ? null : labelOfParagraph(number, text);
  const isCounted = element.attributes.Num === String(label === null ? position : number.join('_'));
  return {
    kind: 'paragraph',
    caption: caption ? readCaption(caption, 'above', reading) : null,
    label,
    ...(words ? readWords(words, reading.source) : { text: '' }),
    children: readChildren(
      childElements(element).filter((child) => child !== printed && child !== caption && child !== words),
      reading,
    ),
    ...attributesOf(telling(element.attributes, isCounted ? ['Num'] : [])),
  };
}

/** Items and blocks, in order; the parts of one amendment are one block. */
function readChildren(elements: readonly XmlElement[], reading: LawReading): (Item | Block)[] {
  const children: (Item | Block)[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element) break;
    if (isItemElement(element.name)) {
      children.push(readItem(element, reading));
      continue;
    }
    const together = [element];
    while (element.name === 'AmendProvision' && elements[index + 1]?.name === 'AmendProvision') {
      index += 1;
      together.push(elements[index] as XmlElement);
    }
    children.push(blockOf(together, reading));
  }
  return children;
}

function readItem(element: XmlElement, reading: LawReading): Item {
  const title = childNamed(element, `${element.name}Title`);
  const words = childNamed(element, `${element.name}Sentence`);
  const table = words && childNamed(words, 'Table');
  const [number, through] = numberOfAttribute(element);
  const label: Label = { number, ...(through ? { through } : {}), text: title ? textOf(title) : '' };
  const others = childElements(element).filter((child) => child !== title && child !== words);
  return {
    kind: 'item',
    label: numberedBy(label),
    ...(words ? readWords(words, reading.source) : { text: '' }),
    children: [...(table ? [blockOf([table], reading)] : []), ...readChildren(others, reading)],
    ...kept(element, ['Num'], label),
  };
}

/** Num counts イ of イロハ as 1; of アイウ as its label does. Where Num says nothing, the label does. */
function numberedBy(label: Label): Label {
  if (label.number.length > 0 && label.number[0] !== 0) return label;
  const text = `${label.text}\u3000.`;
  const read = readEnumeration({ text, shadow: shadowOf(text), raw: text, number: 0, indent: 0, blanks: 0 });
  const value = read?.label.numerals[0]?.value ?? 1;
  return { ...label, number: [value, ...(read?.label.branches ?? [])] };
}

function blockOf(elements: readonly XmlElement[], reading: LawReading): Block {
  return {
    kind: 'block',
    what: whatOf(elements[0]),
    lines: elements.flatMap(blockLines).flatMap((line) => line.split(/\r\n?|\n/)),
    xml: elements.map((element) => reading.sliceOf(element)).join(''),
  };
}

function whatOf(element: XmlElement | undefined): Block['what'] {
  switch (element?.name) {
    case 'TableStruct':
    case 'Table':
      return 'table';
    case 'FigStruct':
      return 'figure';
    case 'List':
      return 'list';
    case 'AmendProvision':
      return 'amendment';
    case 'StyleStruct':
      return styleContent(element);
    case 'NoteStruct':
    case 'FormatStruct':
      return 'form';
    default:
      return 'text';
  }
}

/** Where the schema has no place for lines of text and lists, they are written as a form of nothing else. */
function styleContent(element: XmlElement): Block['what'] {
  const style = childNamed(element, 'Style');
  const names = new Set(style ? childElements(style).map(({ name }) => name) : []);
  if (names.size !== 1) return 'form';
  if (names.has('List')) return 'list';
  if (names.has('Sentence')) return 'text';
  return names.has('ArithFormula') ? 'formula' : 'form';
}

function readCaption(element: XmlElement, place: Caption['place'], reading: LawReading): Caption {
  return { ...readMarked(element, reading), place, ...attributesOf(telling(element.attributes)) };
}

/** The characters of a title or caption, with their marks. */
export function readMarked(element: XmlElement, reading: LawReading): MarkedText {
  const { text, marks } = readInline(element, reading.source, 0);
  return { text, ...keepMarks(text, marks) };
}

/** 38_3_2 → [38, 3, 2]; 38:84 → [38] and [84] */
function numberOfAttribute({ attributes }: XmlElement): [readonly number[], (readonly number[])?] {
  const written = attributes.Num ?? '';
  if (/^\d+$/.test(written)) return [[Number(written)]];
  const [first = '', second] = written.split(':');
  const numbers = (text: string) =>
    text
      .split('_')
      .map(Number)
      .filter((each) => Number.isInteger(each) && each >= 0);
  const number = numbers(first);
  return second === undefined ? [number] : [number, numbers(second)];
}

/** What Num says: 38_3_2, 38:84. */
export function numOf({ number, through }: Label): string {
  return number.join('_') + (through ? `:${through.join('_')}` : '');
}

/** Attributes that are not told by the label. */
function kept(
  { attributes }: XmlElement,
  known: readonly string[],
  label: Label,
): { attributes?: XmlAttributes } {
  return attributesOf(telling(attributes, attributes.Num === numOf(label) ? known : []));
}

export function attributesOf(attributes: Record<string, string>): { attributes?: XmlAttributes } {
  for (const _ in attributes) return { attributes };
  return {};
}
