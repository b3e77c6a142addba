import { boxedLabel } from '../../../shared/document/builders.ts';
import { headerHeight, labelWidth } from '../../../shared/document/edgeMeasures.ts';
import type { SeenPage } from './pageGeometry.ts';
import type { StampFont } from './stampFont.ts';

/** What the packet prints on a page. */
export interface Stamp {
  /** In a box at the top right: 資料No.3. Null where the paper prints it itself, or has none. */
  readonly label: string | null;
  /** The packet's page number, and where it stands: the foot's middle, or the corner of a page that may have its own. */
  readonly number: { readonly value: number; readonly place: 'foot' | 'corner' } | null;
}

export interface StampFonts {
  /** Of numbers. */
  readonly mincho: StampFont;
  /** Of labels. */
  readonly gothic: StampFont;
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);

/** As far from the edges as on papers that print their label themselves; less on a page that has no room for it. */
const labelEdge = { right: 15, top: 9 };
const numberSize = 10;
const labelSize = 11;
/** Millimetres from the bottom edge to the number. */
const foot = 10.75;
const corner = { right: 12, bottom: 6 };
/** How far the faces reach below their baseline, in em, and half of what lies between there and their height. */
const below = 0.12;
const middle = 0.38;

/** The operators that print a stamp on a page, to follow everything that the page draws itself. */
export function stampContent(page: SeenPage, { label, number }: Stamp, fonts: StampFonts): string {
  const matrix = page.matrix.map(fixed).join(' ');
  const parts = [
    label === null ? '' : labelContent(page, label, fonts.gothic),
    number === null ? '' : numberContent(page, number, fonts.mincho),
  ];
  return `q ${matrix} cm 0 g 0 G [] 0 d ${parts.join('')}Q\n`;
}

function labelContent({ width, height }: SeenPage, label: string, font: StampFont): string {
  const box = { width: points(labelWidth(boxedLabel(label))), height: points(headerHeight) };
  const scale = Math.min(1, (width * 0.9) / box.width, (height * 0.2) / box.height);
  const right = Math.min(points(labelEdge.right), (width - box.width * scale) / 2);
  const top = Math.min(points(labelEdge.top), height * 0.08);
  const [x, y] = [width - right - box.width * scale, height - top - box.height * scale];
  const rectangle = `0 0 ${fixed(box.width)} ${fixed(box.height)} re`;
  const start = (box.width - font.widthOf(label, labelSize)) / 2;
  const baseline = box.height / 2 - middle * labelSize;
  return (
    `q ${fixed(scale)} 0 0 ${fixed(scale)} ${fixed(x)} ${fixed(y)} cm 1 g ${rectangle} f .75 w ${rectangle} S 0 g ` +
    `BT /SdG ${labelSize} Tf ${fixed(start)} ${fixed(baseline)} Td ${font.encode(label)} Tj ET Q `
  );
}

function numberContent(
  { width }: SeenPage,
  { value, place }: NonNullable<Stamp['number']>,
  font: StampFont,
): string {
  const text = `- ${value} -`;
  const printed = font.widthOf(text, numberSize);
  const show = (x: number, y: number) =>
    `BT /SdM ${numberSize} Tf ${fixed(x)} ${fixed(y + below * numberSize)} Td ${font.encode(text)} Tj ET `;
  if (place === 'foot') return show((width - printed) / 2, points(foot));
  // What lies there already must not run through the number.
  const x = Math.max(2, width - points(corner.right) - printed);
  const y = points(corner.bottom);
  return `1 g ${fixed(x - 2)} ${fixed(y - 1)} ${fixed(printed + 4)} ${numberSize + 2} re f 0 g ${show(x, y)}`;
}
