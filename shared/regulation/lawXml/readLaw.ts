import type {
  Appendix,
  FrontText,
  Regulation,
  SupplementaryProvisions,
  TableOfContents,
  Title,
} from '../regulation.ts';
import { splitTitleSuffix } from '../titleSuffix.ts';
import { blockLines } from './blockLines.ts';
import { readInline } from './inlineText.ts';
import { inBrackets, readTitleBlock } from './lawNumber.ts';
import type { LawReading } from './lawReading.ts';
import { attributesOf, readMarked, readProvisions } from './readProvisions.ts';
import { readWords, telling } from './words.ts';
import { childElements, childNamed, textOf, type XmlElement } from './xmlElement.ts';

/** The whole of a Law element. */
export function readLaw(law: XmlElement, reading: LawReading): Regulation {
  const body = childNamed(law, 'LawBody');
  const number = childNamed(law, 'LawNum');
  for (const child of childElements(law)) if (child !== body && child !== number) reading.leaveOut(child);
  const regulation = readBody(body ?? law, reading);
  const main = body && childNamed(body, 'MainProvision');
  const { above, below } = readTitleBlock(
    reading.source.slice(law.start, number?.start ?? law.start),
    number ? textOf(number) : '',
  );
  const numbers = below.map((text): FrontText => ({ kind: 'number', text }));
  const contents = regulation.tableOfContents;
  return {
    beforeTitle: above,
    ...regulation,
    front: [...numbers, ...regulation.front],
    tableOfContents: contents && { ...contents, place: contents.place + numbers.length },
    ...attributesOf({
      ...law.attributes,
      ...(body ? telling(body.attributes) : {}),
      ...(main ? telling(main.attributes) : {}),
    }),
  };
}

function readBody(body: XmlElement, reading: LawReading): Omit<Regulation, 'beforeTitle' | 'attributes'> {
  let title: Title | null = null;
  let tableOfContents: TableOfContents | null = null;
  let main: Regulation['main'] = [];
  const front: FrontText[] = [];
  const tail: (SupplementaryProvisions | Appendix)[] = [];
  for (const child of childElements(body)) {
    switch (child.name) {
      case 'LawTitle':
        title = readTitle(child, reading);
        break;
      case 'EnactStatement':
        front.push(readStatement(child, reading));
        break;
      case 'TOC':
        tableOfContents = readContents(child, front.length, reading);
        break;
      case 'Preamble':
        front.push(...readPreamble(child, reading));
        break;
      case 'MainProvision':
        main = readProvisions(child, reading);
        break;
      case 'SupplProvision':
        tail.push(...readSupplement(child, reading));
        break;
      default:
        if (child.name.startsWith('Appdx')) tail.push(readAppendix(child, reading));
        else if (child.name !== 'LawNum') reading.leaveOut(child);
    }
  }
  return { title, front, tableOfContents, main, tail };
}

/** An empty title is none: the schema asks for the element. */
function readTitle(element: XmlElement, reading: LawReading): Title | null {
  const { text, marks } = readMarked(element, reading);
  if (text === '' && Object.keys(element.attributes).length === 0) return null;
  const { name, suffix } = splitTitleSuffix(text);
  return {
    lines: name === '' ? [] : [name],
    suffix,
    ...(marks ? { marks } : {}),
    ...attributesOf(telling(element.attributes)),
  };
}

function readStatement(element: XmlElement, reading: LawReading): FrontText {
  const words = readMarked(element, reading);
  return {
    kind: /公布(?:する|せしむ|セシム)。$/.test(words.text) ? 'promulgation' : 'enactingClause',
    ...words,
  };
}

function readContents(element: XmlElement, place: number, reading: LawReading): TableOfContents {
  const label = childNamed(element, 'TOCLabel');
  return {
    heading: label ? textOf(label) : '',
    lines: contentsLines(element),
    place,
    xml: reading.sliceOf(element),
  };
}

/** 第一章　総則（第一条―第三条）, indented by its level. */
export function contentsLines(contents: XmlElement): string[] {
  const lines: string[] = [];
  const walk = (element: XmlElement, depth: number): void => {
    let words = '';
    const inner: XmlElement[] = [];
    for (const child of childElements(element)) {
      if (child.name.startsWith('TOC')) inner.push(child);
      else words += textOf(child);
    }
    if (element.children.some((child) => typeof child === 'string')) words = textOf(element);
    if (words !== '') lines.push('\u3000'.repeat(depth) + words);
    for (const child of inner) walk(child, depth + 1);
  };
  for (const child of childElements(contents)) if (child.name !== 'TOCLabel') walk(child, 1);
  return lines;
}

/** Paragraphs of sentences; a paragraph of anything else gives its lines. */
function readPreamble(element: XmlElement, reading: LawReading): FrontText[] {
  return childElements(element).flatMap((paragraph): FrontText[] => {
    const words = childNamed(paragraph, 'ParagraphSentence');
    const others = childElements(paragraph).filter((child) => child !== words && textOf(child) !== '');
    if (others.length > 0) reading.leaveOut(paragraph, '前文の項の区分（文は引き継ぎました）');
    const text: FrontText[] = words ? [{ kind: 'preamble', ...readWords(words, reading.source) }] : [];
    return [
      ...text,
      ...others.flatMap(blockLines).map((line): FrontText => ({ kind: 'preamble', text: line })),
    ];
  });
}

function readSupplement(element: XmlElement, reading: LawReading): (SupplementaryProvisions | Appendix)[] {
  const label = childNamed(element, 'SupplProvisionLabel');
  const { AmendLawNum: instrument = '', Extract: extract } = element.attributes;
  const [, told] = /<\?AmendLawNum (.*?)\?>/.exec(reading.sliceOf(element).slice(0, 400)) ?? [];
  const appendices: Appendix[] = [];
  for (const child of childElements(element)) {
    if (child.name.startsWith('SupplProvisionAppdx')) appendices.push(readAppendix(child, reading));
    else if (child !== label && !/^(?:Chapter|Article|Paragraph|Part|Section)$/.test(child.name))
      reading.leaveOut(child);
  }
  return [
    {
      kind: 'supplement',
      heading: label ? textOf(label) : '附則',
      instrument: told?.includes(instrument) ? told : inBrackets(instrument),
      extract: extract === 'true' || extract === '1',
      provisions: readProvisions(element, reading),
      ...attributesOf(telling(element.attributes, ['AmendLawNum', 'Extract'])),
    },
    ...appendices,
  ];
}

function readAppendix(element: XmlElement, reading: LawReading): Appendix {
  return { kind: 'appendix', ...appendixText(element), xml: reading.sliceOf(element) };
}

/** What an appendix says: its title with the articles that it belongs to, and its lines. */
export function appendixText(element: XmlElement): Omit<Appendix, 'kind' | 'xml'> {
  const heads = childElements(element).filter(
    ({ name }) =>
      /^(?:SupplProvision)?Appdx.*Title$/.test(name) ||
      name === 'RelatedArticleNum' ||
      name === 'ArithFormulaNum',
  );
  const lines = childElements(element)
    .filter((child) => !heads.includes(child))
    .flatMap(blockLines)
    .flatMap((line) => line.split(/\r\n?|\n/));
  const what = /Style|Format/.test(element.name) ? 'form' : /Table/.test(element.name) ? 'table' : 'annex';
  const heading = heads.map((head) => readInline(head, '', 0).text).join('');
  return { what, heading, lines: lines.some((line) => line !== '') ? lines : [] };
}
