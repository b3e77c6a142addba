import type { PDFPageProxy } from 'pdfjs-dist';
import { isTextItem, type PlacedText, type Rectangle, textWithin } from './textWithin.ts';

/** A place on a page that comes from data: its corners in parts of the page, from the top left. */
export interface SourceLink {
  readonly kind: string;
  readonly id: string;
  /** The words printed there. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const HOST = 'source.invalid';

/** `https://source.invalid/<kind>/<id>`, which nothing can open; null for any other address. */
export function parseSourceAddress(address: string): { readonly kind: string; readonly id: string } | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.hostname !== HOST) return null;
  const [, kind, id, ...more] = url.pathname.split('/');
  if (!kind || !id || more.length > 0) return null;
  return { kind: decodeURIComponent(kind), id: decodeURIComponent(id) };
}

/** The links of a page that lead to its data. */
export async function sourceLinks(page: PDFPageProxy): Promise<readonly SourceLink[]> {
  const annotations: readonly { subtype?: string; url?: string; rect: Rectangle }[] =
    await page.getAnnotations();
  const links = annotations.flatMap(({ subtype, url, rect }) => {
    const source = subtype === 'Link' && url ? parseSourceAddress(url) : null;
    return source ? [{ ...source, rect }] : [];
  });
  if (links.length === 0) return [];
  const texts = await placedTexts(page);
  const viewport = page.getViewport({ scale: 1 });
  return links.map(({ kind, id, rect }) => {
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(rect[0], rect[1]);
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(rect[2], rect[3]);
    return {
      kind,
      id,
      text: textWithin(texts, rect),
      left: Math.min(x1, x2) / viewport.width,
      top: Math.min(y1, y2) / viewport.height,
      width: Math.abs(x2 - x1) / viewport.width,
      height: Math.abs(y2 - y1) / viewport.height,
    };
  });
}

async function placedTexts(page: PDFPageProxy): Promise<readonly PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.filter(isTextItem).map(({ str, transform, width, height }) => {
    const [, , , , x = 0, y = 0] = transform as readonly number[];
    return { text: str, x: x + width / 2, y: y + height / 2 };
  });
}
