import type { Box } from '../document.ts';
import { cssLength } from '../length.ts';
import { cssColour, type HtmlWriter, placeDeclarations, typeDeclarations, within } from './htmlWriter.ts';

export function boxHtml(box: Box, outer: HtmlWriter): string {
  const writer = within(outer, box);
  const { weight, style } =
    typeof box.border === 'number' ? { weight: box.border, style: 'solid' } : box.border;
  const attribute = writer.styles.attribute({
    ...typeDeclarations(box),
    ...placeDeclarations(box),
    width: box.width === undefined ? undefined : cssLength(box.width),
    padding: `${cssLength(box.padding.vertical)} ${cssLength(box.padding.horizontal)}`,
    border: weight === 0 ? undefined : `${weight}pt ${style} #000`,
    background: box.shading && cssColour(box.shading),
    'break-inside': box.keepTogether ? 'avoid' : undefined,
  });
  return `<div${attribute}>${writer.blocks(box.blocks, writer)}</div>`;
}
