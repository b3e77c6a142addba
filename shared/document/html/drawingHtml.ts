import type { Drawing } from '../document.ts';
import { drawingSvg } from './drawingSvg.ts';
import { type HtmlWriter, linked, placeDeclarations, within } from './htmlWriter.ts';

export function drawingHtml(drawing: Drawing, outer: HtmlWriter): string {
  const writer = within(outer, drawing.anchor ? { anchor: drawing.anchor } : {});
  const attribute = writer.styles.attribute(
    { ...placeDeclarations(drawing), width: `${drawing.width}mm`, height: `${drawing.height}mm` },
    'picture',
  );
  return drawingSvg(drawing, attribute, {
    wrapLabel: (label, svg) => linked(label.anchor ? { ...writer, anchor: label.anchor } : writer, svg),
  });
}
