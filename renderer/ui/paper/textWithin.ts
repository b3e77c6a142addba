import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

/** Two opposite corners in points, from the bottom left of the page. */
export type Rectangle = readonly [x1: number, y1: number, x2: number, y2: number];

/** A printed piece of text by its middle. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

/** The words whose middle lies inside a rectangle, in printed order and without the spaces of distribution. */
export function textWithin(texts: readonly PlacedText[], [x1, y1, x2, y2]: Rectangle): string {
  const inside = texts.filter(
    ({ x, y }) =>
      x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2),
  );
  const text = inside
    .map((placed) => placed.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return /^\S( \S)+$/u.test(text) ? text.replaceAll(' ', '') : text;
}
