import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { imageFormat } from '../pdf/imageFormat.ts';
import { exifRotation } from './exifRotation.ts';

/** A4 in points, and what is left blank around a picture. */
const sheet = { short: 595.28, long: 841.89 };
const margin = 42.5;

/**
 * A picture as a PDF of one page, A4 upright or lying as the picture is, turned as its camera says, not larger than it
 * would be at 96 dots to the inch. Throws for bytes that are no picture of a known kind.
 */
export async function imagePdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const format = imageFormat(bytes);
  const image = await (format === 'jpeg' ? pdf.embedJpg(bytes) : pdf.embedPng(bytes));
  const rotation = format === 'jpeg' ? exifRotation(bytes) : 0;
  const isTurned = rotation === 90 || rotation === 270;
  const [seenWidth, seenHeight] = isTurned ? [image.height, image.width] : [image.width, image.height];
  const [width, height] = seenWidth > seenHeight ? [sheet.long, sheet.short] : [sheet.short, sheet.long];
  const scale = Math.min(72 / 96, (width - 2 * margin) / seenWidth, (height - 2 * margin) / seenHeight);
  const [w, h] = [image.width * scale, image.height * scale];
  const [left, bottom] = [(width - seenWidth * scale) / 2, (height - seenHeight * scale) / 2];
  const places = {
    0: [left, bottom],
    // Clockwise turns: the picture's own origin goes to another corner of what is seen.
    90: [left, bottom + w],
    180: [left + w, bottom + h],
    270: [left + h, bottom],
  } as const;
  const [x, y] = places[rotation];
  pdf.addPage([width, height]).drawImage(image, { x, y, width: w, height: h, rotate: degrees(-rotation) });
  return pdf.save({ useObjectStreams: false });
}
