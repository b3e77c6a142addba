import type { List } from '../document.ts';
import { cssLength } from '../length.ts';
import { listMarker } from '../listMarker.ts';
import { markerWidth } from '../markerWidth.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type HtmlWriter, linked, placeDeclarations, typeDeclarations, within } from './htmlWriter.ts';

export function listHtml(list: List, outer: HtmlWriter): string {
  const writer = within(outer, list);
  const { styles } = writer;
  const attribute = styles.attribute({
    ...typeDeclarations(list),
    ...placeDeclarations({ ...(list.space && { space: list.space }) }),
    'padding-left': list.indent === 0 ? undefined : cssLength(list.indent),
  });
  const marker = styles.attribute(
    {
      width: cssLength(markerWidth(list, writer.text.size)),
      'margin-right': list.marker.gap === 0 ? undefined : cssLength(list.marker.gap),
      'text-align': list.marker.align,
    },
    'marker',
  );
  const items = list.items.map((item, index) => {
    const inner = within(writer, item.anchor ? { anchor: item.anchor } : {});
    const space = index === 0 || list.itemSpace === 0 ? undefined : cssLength(list.itemSpace);
    const number = escapeHtml(listMarker(list.numbering, (list.start ?? 1) + index));
    const head = `<span${marker}>${linked(inner, number)}</span>`;
    return `<li${styles.attribute({ 'margin-top': space })}>${head}<div>${inner.blocks(item.blocks, inner)}</div></li>`;
  });
  return `<ol${attribute}>${items.join('')}</ol>`;
}
