import type { Anchor, Document } from '../../shared/document/document.ts';
import { plainText } from '../../shared/document/plainText.ts';
import { blocksOfDocument } from '../../shared/document/walkDocument.ts';

/** The paragraphs of a document as text, in reading order, empty ones left out. */
export function documentText(document: Document): string[] {
  return [...blocksOfDocument(document)]
    .flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : []))
    .filter((text) => text !== '');
}

/** Every anchor of a document once, in reading order. */
export function documentAnchors(document: Document): Anchor[] {
  const anchors = [...blocksOfDocument(document)].flatMap((block) => [
    'anchor' in block ? block.anchor : undefined,
    ...(block.kind === 'table' ? block.rows.map(({ anchor }) => anchor) : []),
    ...(block.kind === 'list' ? block.items.map(({ anchor }) => anchor) : []),
  ]);
  return [...new Set(anchors.filter((anchor) => anchor !== undefined))];
}
