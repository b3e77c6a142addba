import { breakTitle } from '../council/breakTitle.ts';
import { type Content, distributed, paragraph } from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Paragraph } from '../document/document.ts';
import { missingBlank } from '../paper/missingBlank.ts';

export interface HeadingType {
  /** Points. */
  readonly size: number;
  readonly lineHeight: number;
  /** Characters over which a name is spread (均等割付), and those that a line holds. */
  readonly spread: number;
  readonly line: number;
}

/**
 * The names at the head of a meeting's papers, centred: spread to one width, or, where a name is longer than that, broken
 * into lines as they are. Without a name there is a blank to write on.
 */
export function headingParagraphs(
  names: readonly string[],
  { size, lineHeight, spread, line }: HeadingType,
  options: Pick<Paragraph, 'anchor'> & { readonly spaceBefore?: NonNullable<Paragraph['space']>['before'] },
): Paragraph[] {
  const contents = names.flatMap((name): Content[] =>
    characterWidth(name) <= spread ? [distributed(name, spread)] : breakTitle(name, line),
  );
  return (contents.length === 0 ? [missingBlank(spread)] : contents).map((content, index) =>
    paragraph(content, {
      align: 'center',
      size,
      lineHeight,
      ...(options.anchor && { anchor: options.anchor }),
      ...(index === 0 && options.spaceBefore && { space: { before: options.spaceBefore } }),
    }),
  );
}
