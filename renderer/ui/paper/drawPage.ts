import type { PDFPageProxy } from 'pdfjs-dist';

/** Draws a page beside the screen, `width` device pixels wide. Rejects when it is aborted. */
export async function drawPage(
  page: PDFPageProxy,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  signal.throwIfAborted();
  return canvas;
}

/** Puts a drawing where one can see it, in one step, so that the one before stays until then. */
export function show(drawing: HTMLCanvasElement, on: HTMLCanvasElement): void {
  on.width = drawing.width;
  on.height = drawing.height;
  on.getContext('2d')?.drawImage(drawing, 0, 0);
}
