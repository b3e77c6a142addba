import type { Document } from './document.ts';
import type { PaperReference } from './inline.ts';
import { inlinesOfDocument, mapInlines } from './walkDocument.ts';

/**
 * Gives every reference to another paper the label that the packet gives that paper (`labels`: key → 資料No.3).
 * `unresolved` are the references whose paper is not in the packet or has no label: they print its title, and whoever
 * binds must say so. Labels of an earlier binding do not stay.
 */
export function resolveReferences(
  document: Document,
  labels: ReadonlyMap<string, string>,
): { readonly document: Document; readonly unresolved: readonly PaperReference[] } {
  const resolved = mapInlines(document, (inline) =>
    inline.kind === 'paperReference' ? { ...inline, label: labels.get(inline.key) ?? null } : inline,
  );
  const unresolved = [...inlinesOfDocument(resolved)].filter(
    (inline): inline is PaperReference => inline.kind === 'paperReference' && inline.label === null,
  );
  return { document: resolved, unresolved };
}
