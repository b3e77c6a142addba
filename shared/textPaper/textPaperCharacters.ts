import { type CharacterFinding, characterFindings } from '../proofreading/characterFinding.ts';
import type { TextPaper } from './textPaper.ts';
import { textPaperName } from './textPaperName.ts';

/**
 * Characters of a written paper that its own faces lack.
 * @param isNamed whether each place says of which paper it is, where those of several stand together
 */
export function textPaperCharacters(
  { title, body }: Pick<TextPaper, 'title' | 'body'>,
  isNamed = false,
): CharacterFinding[] {
  const paper = isNamed ? `「${textPaperName({ title, body }) || '題名未入力の紙面'}」の` : '';
  return characterFindings([
    { text: title, where: `${paper}題名` },
    ...body.split('\n').map((text, index) => ({ text, where: `${paper}本文${index + 1}行目` })),
  ]);
}
