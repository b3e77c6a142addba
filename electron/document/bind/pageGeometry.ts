import { PDFArray, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { type FoundPage, ofPage } from '../pdf/pageTree.ts';

/** A page as it is seen: upright, cut to its crop box. Points of 1/72 inch. */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  /** From the upright page's coordinates, its bottom left at 0 0, to those in which the page is drawn. */
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What viewers take for a page that says nothing usable: US Letter. */
const letter: Box = { left: 0, bottom: 0, right: 612, top: 792 };

/** How a page is seen, by its boxes, its rotation and its unit. */
export function seenPage(page: FoundPage): SeenPage {
  const media = readBox(ofPage(page, 'MediaBox')) ?? letter;
  const crop = readBox(ofPage(page, 'CropBox'));
  const { left, bottom, right, top } = (crop && overlap(media, crop)) ?? media;
  const [w, h] = [right - left, top - bottom];
  const unit = numberOf(page.dict.lookup(PDFName.of('UserUnit'))) ?? 1;
  const s = 1 / unit;
  switch (rotationOf(page)) {
    case 90:
      return { width: h * unit, height: w * unit, matrix: [0, s, -s, 0, right, bottom] };
    case 180:
      return { width: w * unit, height: h * unit, matrix: [-s, 0, 0, -s, right, top] };
    case 270:
      return { width: h * unit, height: w * unit, matrix: [0, -s, s, 0, left, top] };
    default:
      return { width: w * unit, height: h * unit, matrix: [s, 0, 0, s, left, bottom] };
  }
}

function rotationOf(page: FoundPage): number {
  const turned = numberOf(ofPage(page, 'Rotate')) ?? 0;
  return (((Math.round(turned / 90) * 90) % 360) + 360) % 360;
}

function numberOf(value: PDFObject | undefined): number | null {
  const number = value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  return Number.isFinite(number) && number !== 0 ? number : null;
}

/** Corners come in any order. Null for what is no box, or has no area. */
function readBox(value: PDFObject | undefined): Box | null {
  if (!(value instanceof PDFArray) || value.size() < 4) return null;
  const numbers = [0, 1, 2, 3].map((at) => {
    const number = value.lookup(at);
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN;
  });
  const [x1 = Number.NaN, y1 = Number.NaN, x2 = Number.NaN, y2 = Number.NaN] = numbers;
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [bottom, top] = [Math.min(y1, y2), Math.max(y1, y2)];
  return right - left > 1 && top - bottom > 1 ? { left, bottom, right, top } : null;
}

function overlap(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const right = Math.min(one.right, other.right);
  const bottom = Math.max(one.bottom, other.bottom);
  const top = Math.min(one.top, other.top);
  return right - left > 1 && top - bottom > 1 ? { left, bottom, right, top } : null;
}
