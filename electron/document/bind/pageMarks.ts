import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { destinationOf, type NamedDestinations } from '../pdf/destinations.ts';
import type { FoundPage } from '../pdf/pageTree.ts';
import type { ObjectCopier } from './objectCopier.ts';

/** Marks that somebody put on a page and that print. Sounds, films and files do not go into a packet. */
const printed = new Set(
  [
    ...['FreeText', 'Text', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline'],
    ...['Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'Redact', 'Watermark', 'PrinterMark', 'TrapNet'],
  ].map((name) => PDFName.of(name)),
);

/** What marks do when they are clicked, and windows that belong to them. */
const acting = new Set(['A', 'AA', 'Popup', 'IRT', 'Parent', 'P'].map((name) => PDFName.of(name)));

/** What a page's marks become in the packet. */
export interface PageMarks {
  /** Annotations to put on the page. */
  readonly annotations: readonly PDFDict[];
  /** Looks of form fields, by the name under which the page's content draws them. */
  readonly looks: ReadonlyMap<string, PDFRef>;
  /** The operators that draw them. */
  readonly drawing: string;
}

export interface MarksContext {
  readonly source: PDFContext;
  readonly named: NamedDestinations;
  readonly copier: ObjectCopier;
  /** Where an address leads inside the packet: null for a paper that is not in it, undefined for any other address. */
  readonly placeOf: (address: string) => PDFRef | null | undefined;
  readonly scratch: PDFContext;
}

/**
 * Links that lead inside the packet or to a web address stay; form fields become what they look like, since a packet is
 * not filled in; everything that would act is left behind.
 */
export function pageMarks({ dict }: FoundPage, context: MarksContext): PageMarks {
  const list = dict.lookup(PDFName.of('Annots'));
  const annotations: PDFDict[] = [];
  const looks = new Map<string, PDFRef>();
  let drawing = '';
  for (const item of list instanceof PDFArray ? list.asArray() : []) {
    const mark = item instanceof PDFRef ? context.source.lookup(item) : item;
    if (!(mark instanceof PDFDict)) continue;
    const kind = mark.lookup(PDFName.of('Subtype'));
    if (kind === PDFName.of('Link')) annotations.push(...linkOf(mark, context));
    else if (kind === PDFName.of('Widget')) {
      const look = lookOf(mark);
      if (!look) continue;
      const name = `SdF${looks.size}`;
      looks.set(name, context.copier.refOf(look.ref));
      drawing += `q ${look.matrix} cm /${name} Do Q\n`;
    } else if (kind instanceof PDFName && printed.has(kind)) {
      annotations.push(context.copier.copyDict(mark, acting));
    }
  }
  return { annotations, looks, drawing };
}

function linkOf(mark: PDFDict, { source, named, copier, placeOf, scratch }: MarksContext): PDFDict[] {
  const action = mark.lookup(PDFName.of('A'));
  const kind = action instanceof PDFDict ? action.lookup(PDFName.of('S')) : undefined;
  const link = copier.copyDict(mark, new Set([...acting, PDFName.of('Dest')]));
  if (action instanceof PDFDict && kind === PDFName.of('URI')) {
    const uri = action.lookup(PDFName.of('URI'));
    const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
    const place = placeOf(address);
    if (place === null) return [];
    if (place) link.set(PDFName.of('Dest'), scratch.obj([place, PDFName.of('Fit')]));
    else if (/^(https?|mailto):/i.test(address)) link.set(PDFName.of('A'), copier.copy(action));
    else return [];
    return [link];
  }
  const value = action instanceof PDFDict ? action.get(PDFName.of('D')) : mark.get(PDFName.of('Dest'));
  if (action instanceof PDFDict && kind !== PDFName.of('GoTo')) return [];
  const destination = destinationOf(source, named, value);
  const page = destination?.get(0);
  const target = page instanceof PDFRef ? copier.named(page) : undefined;
  if (!destination || !target) return [];
  const rest = destination
    .asArray()
    .slice(1)
    .filter((part) => !(part instanceof PDFRef));
  link.set(PDFName.of('Dest'), scratch.obj([target, ...rest]));
  return [link];
}

const hidden = 0b10;
const noView = 0b100000;

/** The stream that shows a form field as it is filled in, and where it goes; null for one that shows nothing. */
function lookOf(field: PDFDict): { readonly ref: PDFRef; readonly matrix: string } | null {
  const flags = field.lookup(PDFName.of('F'));
  if (flags instanceof PDFNumber && (flags.asNumber() & (hidden | noView)) !== 0) return null;
  const looks = field.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? looks.get(PDFName.of('N')) : undefined;
  const resolvedNormal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
  const state = field.lookup(PDFName.of('AS'));
  const ref =
    resolvedNormal instanceof PDFDict && state instanceof PDFName ? resolvedNormal.get(state) : normal;
  const stream = ref instanceof PDFRef ? field.context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFStream)) return null;
  const rect = numbersOf(field, 'Rect', 4);
  const box = numbersOf(stream.dict, 'BBox', 4);
  if (!rect || !box) return null;
  return { ref, matrix: fitting(rect, box, numbersOf(stream.dict, 'Matrix', 6) ?? [1, 0, 0, 1, 0, 0]) };
}

function numbersOf(dict: PDFDict, name: string, count: number): number[] | null {
  const array = dict.lookup(PDFName.of(name));
  if (!(array instanceof PDFArray) || array.size() < count) return null;
  const numbers = Array.from({ length: count }, (_, at) => array.lookup(at));
  return numbers.every((number) => number instanceof PDFNumber)
    ? numbers.map((number) => (number as PDFNumber).asNumber())
    : null;
}

/** ISO 32000-1, 12.5.5: the matrix that brings a look's box, turned by its own matrix, into its field's rectangle. */
function fitting(rect: readonly number[], box: readonly number[], own: readonly number[]): string {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [bottom, top] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const [rx1 = 0, ry1 = 0, rx2 = 0, ry2 = 0] = rect;
  const sx = right > left ? Math.abs(rx2 - rx1) / (right - left) : 1;
  const sy = top > bottom ? Math.abs(ry2 - ry1) / (top - bottom) : 1;
  const tx = Math.min(rx1, rx2) - left * sx;
  const ty = Math.min(ry1, ry2) - bottom * sy;
  return [sx, 0, 0, sy, tx, ty].map((value) => Math.round(value * 10000) / 10000).join(' ');
}
