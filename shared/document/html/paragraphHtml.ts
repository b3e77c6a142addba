import type { Paragraph } from '../document.ts';
import { cssLength } from '../length.ts';
import { type HtmlWriter, linked, placeDeclarations, typeDeclarations, within } from './htmlWriter.ts';
import { inlinesHtml } from './inlineHtml.ts';
import { tabbedHtml } from './tabbedHtml.ts';

export function paragraphHtml(paragraph: Paragraph, outer: HtmlWriter): string {
  const writer = within(outer, paragraph);
  const { left, right, firstLine } = paragraph.indent ?? {};
  const attribute = writer.styles.attribute({
    ...typeDeclarations(paragraph),
    ...placeDeclarations({ ...(paragraph.space && { space: paragraph.space }) }),
    'text-align': paragraph.align,
    'padding-left': left === undefined ? undefined : cssLength(left),
    'padding-right': right === undefined ? undefined : cssLength(right),
    'text-indent': firstLine === undefined ? undefined : cssLength(firstLine),
    'break-after': paragraph.keepWithNext ? 'avoid' : undefined,
    'break-inside': paragraph.keepTogether ? 'avoid' : undefined,
  });
  const tag = paragraph.heading === undefined ? 'p' : `h${paragraph.heading}`;
  const content = paragraph.content.some(({ kind }) => kind === 'tab')
    ? tabbedHtml(paragraph, writer)
    : inlinesHtml(paragraph.content, writer);
  // An empty paragraph is a blank line, not nothing.
  return linked(writer, `<${tag}${attribute}>${content === '' ? '<br>' : content}</${tag}>`);
}
