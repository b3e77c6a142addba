import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

export interface SimplePage {
  /** Points, as the MediaBox says. */
  readonly size?: readonly [width: number, height: number];
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly crop?: readonly [x: number, y: number, width: number, height: number];
}

export const a4 = [595.28, 841.89] as const;

/** A PDF whose pages say `Page 1`, `Page 2` … in their middle. */
export async function simplePdf(pages: readonly SimplePage[], word = 'Page'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [index, { size = a4, rotate = 0, crop }] of pages.entries()) {
    const page = pdf.addPage([size[0], size[1]]);
    page.drawText(`${word} ${index + 1}`, { x: size[0] / 2 - 30, y: size[1] / 2, size: 20, font });
    page.setRotation(degrees(rotate));
    if (crop) page.setCropBox(...crop);
  }
  return pdf.save();
}

/** What qpdf makes of a PDF with these options. */
export function throughQpdf(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'qpdf-'));
  try {
    const [from, to] = [path.join(folder, 'from.pdf'), path.join(folder, 'to.pdf')];
    writeFileSync(from, bytes);
    execFileSync('qpdf', ['--warning-exit-0', '--allow-weak-crypto', ...options, from, to]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
