import { characterWidth } from '../characterWidth.ts';
import type { Paragraph, TabStop } from '../document.ts';
import type { Inline } from '../inline.ts';
import { lengthInMillimetres, roundLength } from '../length.ts';
import { plainText } from '../plainText.ts';
import type { HtmlWriter } from './htmlWriter.ts';
import { inlinesHtml } from './inlineHtml.ts';

/**
 * Lines with tab stops. CSS has none, so each stop becomes a box that reaches from the line's start to the stop and
 * holds all that stands before it. Fixed-pitch type lets us know beforehand which stop is the next one.
 */
export function tabbedHtml(paragraph: Paragraph, writer: HtmlWriter): string {
  const { left = 0, firstLine = 0 } = paragraph.indent ?? {};
  const { size } = writer.text;
  const leftEdge = lengthInMillimetres(left, size);
  return splitAt(paragraph.content, 'lineBreak')
    .map((line, index) => {
      const start = leftEdge + (index === 0 ? lengthInMillimetres(firstLine, size) : 0);
      return lineHtml(line, start, start - leftEdge, paragraph.tabs ?? [], writer);
    })
    .join('<br>');
}

// `start` and all positions in millimetres from the left edge of the text, as tab stops are counted.
function lineHtml(
  line: readonly Inline[],
  start: number,
  indent: number,
  tabs: readonly TabStop[],
  writer: HtmlWriter,
): string {
  const [first = [], ...rest] = splitAt(line, 'tab');
  let html = inlinesHtml(first, writer);
  let position = start + widthOf(first, writer);
  for (const segment of rest) {
    const segmentHtml = inlinesHtml(segment, writer);
    const stop = tabs.find((tab) => positionOf(tab, writer) > position + 0.01);
    if (!stop) {
      html += `<span${writer.styles.attribute({ width: '1em' }, 'unit')}></span>${segmentHtml}`;
      position += lengthInMillimetres(1, writer.text.size) + widthOf(segment, writer);
      continue;
    }
    const at = positionOf(stop, writer);
    const reach =
      at === Number.POSITIVE_INFINITY
        ? `calc(100% - ${roundLength(indent)}mm)`
        : `${roundLength(at - start)}mm`;
    html = stopHtml(html, segmentHtml, stop, reach, writer);
    const width = widthOf(segment, writer);
    position = at + { left: width, center: width / 2, right: 0 }[stop.align];
  }
  return html;
}

function stopHtml(
  before: string,
  segment: string,
  stop: TabStop,
  reach: string,
  { styles }: HtmlWriter,
): string {
  const open = `<span${styles.attribute({ 'min-width': reach }, 'stop')}><span>${before}</span>`;
  const leader = stop.leader ? '<i class="leader"></i>' : '<i class="blank"></i>';
  if (stop.align === 'right') return `${open}${leader}<span class="unbroken">${segment}</span></span>`;
  if (stop.align === 'left') return `${open}${leader}</span>${segment}`;
  return `${open}${leader}</span><span class="centred"><span class="unbroken">${segment}</span></span>`;
}

function positionOf(stop: TabStop, { text }: HtmlWriter): number {
  return stop.at === 'end' ? Number.POSITIVE_INFINITY : lengthInMillimetres(stop.at, text.size);
}

function widthOf(inlines: readonly Inline[], writer: HtmlWriter): number {
  return inlines.reduce((sum, inline) => sum + inlineWidth(inline, writer), 0);
}

function inlineWidth(inline: Inline, writer: HtmlWriter): number {
  if (inline.kind === 'phrase') return widthOf(inline.content, writer);
  const size = 'size' in inline && inline.size !== undefined ? inline.size : writer.text.size;
  const characters =
    inline.kind === 'gap'
      ? inline.width
      : characterWidth(inline.kind === 'ruby' ? inline.text : plainText([inline]));
  const least = inline.kind === 'distributed' || inline.kind === 'personName' ? inline.width : 0;
  return lengthInMillimetres(Math.max(characters, least), size);
}

function splitAt(inlines: readonly Inline[], kind: 'tab' | 'lineBreak'): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === kind) parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}
