import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create } from '@cantoo/fontkit';
import { PDFDocument, type PDFFont, type PDFRef } from '@cantoo/pdf-lib';
import { ObjectCopier } from './objectCopier.ts';
import type { PdfFile } from './pdfFile.ts';

/** A face that stamps are set in, of which only the characters that were used go into the file. */
export class StampFont {
  readonly ref: PDFRef;
  readonly #file: PdfFile;
  readonly #home: PDFDocument;
  readonly #font: PDFFont;

  private constructor(file: PdfFile, home: PDFDocument, font: PDFFont) {
    this.ref = file.allocate();
    this.#file = file;
    this.#home = home;
    this.#font = font;
  }

  /** @param face name of the face and of its TTF file: BIZUDMincho-Regular. */
  static async load(file: PdfFile, folder: string, face: string): Promise<StampFont> {
    const home = await PDFDocument.create({ updateMetadata: false });
    home.registerFontkit({ create } as never);
    const bytes = readFileSync(path.join(folder, `${face}.ttf`));
    // The six letters before the name say that it is a part of the face (ISO 32000-1, 9.6.4).
    const font = await home.embedFont(bytes, { subset: true, customName: `PACKET+${face}` });
    return new StampFont(file, home, font);
  }

  /** The text as an operand of Tj: `<0001000200>`. */
  encode(text: string): string {
    return this.#font.encodeText(text).toString();
  }

  /** Width in points of a text of that size. */
  widthOf(text: string, size: number): number {
    return this.#font.widthOfTextAtSize(text, size);
  }

  /** Writes the face with the characters that were encoded until now. */
  async write(): Promise<void> {
    await this.#font.embed();
    const copier = new ObjectCopier(this.#home.context, this.#file);
    const font = this.#home.context.lookup(this.#font.ref);
    if (font) this.#file.write(this.ref, copier.copy(font));
    copier.drain();
  }
}
