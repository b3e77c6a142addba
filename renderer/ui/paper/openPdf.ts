import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import PdfJsWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

/** A printed paper, opened; sizes are those of its pages in points. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly PageSize[];
  readonly close: () => void;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

let worker: PDFWorker | undefined;

/** One worker reads all papers; it starts with the first. */
function sharedWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new PdfJsWorker() });
  return worker;
}

/** The files of pdfjs-dist lie beside the program's own: character maps, standard fonts, decoders, profiles. */
function beside(folder: string): string {
  return new URL(`./pdfjs/${folder}/`, document.baseURI).href;
}

/** Opens the bytes of a PDF. They are given away: the caller's buffer is empty afterwards. Throws when it is none. */
export async function openPdf(bytes: ArrayBuffer): Promise<OpenPdf> {
  const task = getDocument({
    data: bytes,
    worker: sharedWorker(),
    cMapUrl: beside('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: beside('standard_fonts'),
    iccUrl: beside('iccs'),
    wasmUrl: beside('wasm'),
    // The window's policy allows no WebAssembly; the decoders have a form without it.
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    disableWorkerRendering: true,
  });
  const close = () => void task.destroy();
  try {
    const opened = await task.promise;
    const numbers = Array.from({ length: opened.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(async (number) => sizeOf(opened, number)));
    return { document: opened, pages, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function sizeOf(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}
