import { createHash } from 'node:crypto';
import { plainText } from '../../../shared/document/plainText.ts';
import { inlinesOfDocument } from '../../../shared/document/walkDocument.ts';
import type { MaterialContent } from '../../../shared/meeting/material.ts';
import type { ReadContext } from '../contexts.ts';
import { makePaper } from '../paper/papers.ts';

/**
 * What a material says, as a hash by which two states of it are told apart: of the words of its paper, or of the bytes of
 * its file. How it is set (margins, faces) is not in it. Null for a material without a content, and for one whose paper
 * cannot be made.
 */
export async function printedWords(
  context: ReadContext,
  content: MaterialContent | null,
): Promise<string | null> {
  if (content === null) return null;
  if (content.kind === 'attachment') return content.sha256;
  const made = await makePaper(context, content, null);
  if (!made.ok) return null;
  const words = plainText([...inlinesOfDocument(made.value.document)]);
  return createHash('sha256').update(words).digest('hex');
}
