import { breakTitle } from '../council/breakTitle.ts';
import { type Content, paragraph } from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Paragraph } from '../document/document.ts';
import { lengthInMillimetres } from '../document/length.ts';
import { spreadText, textArea } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import { missingBlank } from '../paper/missingBlank.ts';

export interface HeadingType {
  /** Points. */
  readonly size: number;
  readonly lineHeight: number;
  /** Characters over which a name is spread (均等割付). */
  readonly spread: number;
}

/**
 * The names at the head of a meeting's papers, centred: spread to one width, or, where a name is longer than that, broken
 * into lines as they are. Without a name there is a blank to write on.
 */
export function headingParagraphs(
  names: readonly string[],
  { size, lineHeight, spread }: HeadingType,
  options: Pick<Paragraph, 'anchor'> & {
    readonly spaceBefore?: NonNullable<Paragraph['space']>['before'];
    readonly style: OfficeStyle;
  },
): Paragraph[] {
  const line = Math.floor(textArea(options.style).width / lengthInMillimetres(1, size));
  const contents = names.flatMap((name): Content[] =>
    characterWidth(name) <= spread ? [spreadText(name, spread, options.style)] : breakTitle(name, line),
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
