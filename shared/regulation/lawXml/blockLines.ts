import { childElements, textOf, type XmlElement } from './xmlElement.ts';

/** Elements whose characters make one line; what holds them is only a frame. */
const lineElements = new Set([
  'Sentence',
  'TableStructTitle',
  'FigStructTitle',
  'NoteStructTitle',
  'StyleStructTitle',
  'FormatStructTitle',
  'RemarksLabel',
  'SupplNote',
  'ArithFormula',
  'RelatedArticleNum',
  'PartTitle',
  'ChapterTitle',
  'SectionTitle',
  'SubsectionTitle',
  'DivisionTitle',
  'ArticleCaption',
  'ParagraphCaption',
  'TOCLabel',
  'LawTitle',
]);
/** A label, and the words with which it makes a line. */
const labelled = /^(?:Article|Paragraph|Class|Item|Subitem\d+)$/;
const label = /^(?:ArticleTitle|ParagraphNum|ClassTitle|ItemTitle|Subitem\d+Title)$/;
const words =
  /^(?:ParagraphSentence|ClassSentence|ItemSentence|Subitem\d+Sentence|ListSentence|Sublist\d+Sentence)$/;

/** What a table, a figure, a form or anything else of the schema says, line by line; cells are parted by tabs. */
export function blockLines(element: XmlElement): string[] {
  const { name } = element;
  if (name === 'TableRow' || name === 'TableHeaderRow')
    return [childElements(element).map(cellText).join('\t')];
  if (name === 'Fig') return [`［図　${element.attributes.src ?? ''}］`];
  if (words.test(name)) return [wordsLine(element)];
  if (labelled.test(name)) return labelledLines(element);
  if (lineElements.has(name) || element.children.every((child) => typeof child === 'string')) {
    return [textOf(element), ...figuresIn(element)];
  }
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : blockLines(child)));
}

function cellText(cell: XmlElement): string {
  return cell.children
    .map((child) => (typeof child === 'string' ? child : blockLines(child).join(' ')))
    .join(cell.children.some((child) => typeof child === 'string') ? '' : ' ');
}

/** 元日　一月一日　年のはじめを祝う。 */
function wordsLine(element: XmlElement): string {
  const parts = childElements(element);
  const texts = parts.map((part) => (part.name === 'Table' ? blockLines(part).join(' ') : textOf(part)));
  return texts.join(parts.some(({ name }) => name === 'Column') ? '\u3000' : '');
}

function labelledLines(element: XmlElement): string[] {
  const lines: string[] = [];
  let pending = '';
  for (const child of childElements(element)) {
    if (label.test(child.name)) pending += textOf(child);
    else {
      const [first = '', ...others] = blockLines(child);
      const isCaption = child.name.endsWith('Caption');
      lines.push(
        !isCaption && pending !== '' ? (first === '' ? pending : `${pending}\u3000${first}`) : first,
        ...others,
      );
      if (!isCaption) pending = '';
    }
  }
  return pending === '' ? lines : [...lines, pending];
}

function figuresIn(element: XmlElement): string[] {
  return childElements(element).flatMap((child) =>
    child.name === 'Fig' ? blockLines(child) : figuresIn(child),
  );
}
