import { characterWidth } from './characterWidth.ts';
import type { Length, List } from './document.ts';
import { lengthInMillimetres } from './length.ts';
import { listMarker } from './listMarker.ts';

/** Width of the box for a list's markers: as the list says, or as its widest marker needs. `size`: points of its type. */
export function markerWidth(list: List, size: number): Length {
  const widths = list.items.map((_, index) =>
    characterWidth(listMarker(list.numbering, (list.start ?? 1) + index)),
  );
  const widest = Math.max(0, ...widths);
  const { width } = list.marker;
  return lengthInMillimetres(width, size) < lengthInMillimetres(widest, size) ? widest : width;
}
