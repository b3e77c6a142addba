import type { PageSetup } from './document.ts';

/** Portrait, millimetres; B is JIS, as Japanese printers have it. */
const portrait = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  B4: [257, 364],
  B5: [182, 257],
} as const satisfies Record<PageSetup['size'], readonly [width: number, height: number]>;

/** Width and height of a page as it lies, in millimetres. */
export function paperSize(page: Pick<PageSetup, 'size' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = portrait[page.size];
  return page.orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
