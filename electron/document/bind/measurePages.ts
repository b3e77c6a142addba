import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Size of a page in millimetres, as its MediaBox says. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const millimetres = (points: number): number => Math.round((points * 25.4 * 100) / 72) / 100;

/** @returns the sizes of the pages of PDFs of our own printing. Throws for bytes that are no PDF or are encrypted. */
export async function measurePages(pdfs: readonly Uint8Array[]): Promise<PageSize[][]> {
  const measured: PageSize[][] = [];
  for (const bytes of pdfs) {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    measured.push(
      pdf.getPages().map((page) => {
        const { width, height } = page.getSize();
        return { width: millimetres(width), height: millimetres(height) };
      }),
    );
  }
  return measured;
}
