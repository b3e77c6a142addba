import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { solid } from '../seeds/shimanePapers.ts';

/** A stretch of text where it stands on its page: millimetres from the page's left and top edge, size in points. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const millimetresPerPoint = 25.4 / 72;

/** What a PDF prints, page by page; blanks are layout and left out. */
export async function pdfText(bytes: Uint8Array): Promise<PlacedText[][]> {
  // A copy, because the reader takes the bytes for itself.
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await reading.promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const height = page.view[3] ?? 0;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || solid(item.str) === '') return [];
        const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number);
        return {
          text: solid(item.str),
          left: x * millimetresPerPoint,
          right: (x + item.width) * millimetresPerPoint,
          baseline: (height - y) * millimetresPerPoint,
          size: Math.round(size * 10) / 10,
        };
      }),
    );
  }
  await reading.destroy();
  return pages;
}

/** The lines of a page without columns: what stands on one baseline, spread or not. */
export function textLines(page: readonly PlacedText[]): PlacedText[] {
  const lines = Map.groupBy(page, ({ baseline }) => Math.round(baseline * 10));
  return [...lines.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    return [
      {
        ...first,
        text: parts.map(({ text }) => text).join(''),
        left: Math.min(...parts.map(({ left }) => left)),
        right: Math.max(...parts.map(({ right }) => right)),
      },
    ];
  });
}
