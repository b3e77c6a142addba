/** Word files, opened by LibreOffice and printed again, against our own print: the same pages, the same lines. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordDocument } from '../../../electron/document/word/wordDocument.ts';
import type { Document } from '../../../shared/document/document.ts';
import { fontFacesUsed } from '../../../shared/document/fontFaces.ts';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import { inlinesOfDocument } from '../../../shared/document/walkDocument.ts';
import { type PlacedText, pdfText } from '../../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../../document/printPdf.ts';
import { papers } from '../../papers/papers.ts';
import { printByLibreOffice } from './libreOffice.ts';

const compared = [
  'cover',
  'agenda',
  'materialsList',
  'rosters',
  'consultation',
  'handouts',
  'attendance',
  'textPaper',
] as const;
/**
 * Millimetres by which a line may stand lower: what a line has more than its type stands above the type there, and on both
 * sides of it in our print; so the shift grows with the type and its line height.
 */
const lower = {
  cover: 5.5,
  agenda: 3.5,
  materialsList: 3.5,
  rosters: 3,
  consultation: 1.6,
  handouts: 3.5,
  attendance: 3.5,
  textPaper: 3.5,
} as const;
/** Millimetres by which a line may begin further left or right. */
const beside = 0.35;

let printer: TestPrinter;
let others: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  printer = await startTestPrinter();
  const files: [string, Uint8Array][] = [];
  for (const name of compared) files.push([name, await wordDocument(papers[name] as Document)]);
  others = printByLibreOffice(Object.fromEntries(files));
});
afterAll(() => printer.close());

test.each(compared)('%s has the same pages and lines', async (name) => {
  const document = papers[name] as Document;
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  const ours = await pdfText(await printer.pdf(html, fontFacesUsed(document)));
  const bytes = others[name] ?? new Uint8Array();
  const theirs = await pdfText(bytes);
  expect(theirs.map(lines)).toEqual(ours.map(lines));
  const spread = spreadTexts(document);
  const shifts = ours.flatMap((page, index) => shiftsOf(page, theirs[index] ?? []));
  for (const { text, down, right } of shifts) {
    expect(down, text).toBeGreaterThan(-0.1);
    expect(down, text).toBeLessThanOrEqual(lower[name]);
    // LibreOffice does not spread a text over a width (w:fitText), so that it begins elsewhere.
    if (!spread.some((each) => text.startsWith(each)))
      expect(Math.abs(right), text).toBeLessThanOrEqual(beside);
  }
});

function spreadTexts(document: Document): string[] {
  return [...inlinesOfDocument(document)].flatMap((inline) =>
    inline.kind === 'distributed' ? [inline.text] : [],
  );
}

interface Line {
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
}

/** What stands on one baseline, from left to right; a reader's cells and columns are one line. */
function placedLines(page: readonly PlacedText[]): Line[] {
  const sorted = page.toSorted((one, other) => one.baseline - other.baseline);
  const found: PlacedText[][] = [];
  for (const text of sorted) {
    const last = found.at(-1);
    const near = last?.[0] && Math.abs(last[0].baseline - text.baseline) < 1;
    if (near) last.push(text);
    else found.push([text]);
  }
  return found.map((texts) => {
    const inLine = texts.toSorted((one, other) => one.left - other.left);
    return {
      text: inLine
        .map(({ text }) => text)
        .join('')
        // Leaders are dots in one and a line in the other.
        .replaceAll(/[·.…]{2,}/g, ''),
      baseline: texts[0]?.baseline ?? 0,
      left: inLine[0]?.left ?? 0,
    };
  });
}

function lines(page: readonly PlacedText[]): string[] {
  return placedLines(page).map(({ text }) => text);
}

function shiftsOf(ours: readonly PlacedText[], theirs: readonly PlacedText[]) {
  const others = placedLines(theirs);
  return placedLines(ours).map(({ text, baseline, left }, index) => ({
    text,
    down: (others[index]?.baseline ?? Number.NaN) - baseline,
    right: (others[index]?.left ?? Number.NaN) - left,
  }));
}
