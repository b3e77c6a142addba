import type { XmlElement } from './xmlElement.ts';

/** How often a text was changed with tracking on, and how many characters of it are no text. */
export interface WordChanges {
  insertions: number;
  deletions: number;
  symbols: number;
}

/**
 * The text of a paragraph as it reads once all tracked changes are accepted: without deletions, without the readings
 * of ruby, without codes of fields. Counts what it met.
 */
export function runText(paragraph: XmlElement, changes: WordChanges): string {
  return paragraph.children
    .map((child) => (typeof child === 'string' ? '' : textOf(child, changes)))
    .join('');
}

function textOf(element: XmlElement, changes: WordChanges): string {
  switch (element.name) {
    case 't':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'tab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      changes.symbols += 1;
      return '〓';
    case 'del':
    case 'moveFrom':
      if (element.children.length > 0) changes.deletions += 1;
      return '';
    case 'ins':
    case 'moveTo':
      changes.insertions += 1;
      return runText(element, changes);
    // The properties of a paragraph name its tab stops and say whether its mark was inserted.
    case 'pPr':
    case 'rPr':
    case 'rt':
    case 'Fallback':
    case 'txbxContent':
      return '';
    default:
      return runText(element, changes);
  }
}
