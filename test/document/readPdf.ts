import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementsNamed, readXml, textOf } from './readXml.ts';

/** A word on a page with its place in millimetres from the page's top left. */
interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

const millimetres = (points: string | undefined) => (Number(points) / 72) * 25.4;

/** The words of a PDF, page by page, as poppler sees them. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const html = withFile(pdf, (path) => run('pdftotext', '-bbox', path, '-'));
  const body = readXml(html.slice(html.indexOf('<body>'), html.indexOf('</html>')).trim());
  return [...elementsNamed(body, 'page')].map((page) => ({
    width: millimetres(page.attributes.width),
    height: millimetres(page.attributes.height),
    words: [...elementsNamed(page, 'word')].map((word) => ({
      text: textOf(word),
      left: millimetres(word.attributes.xMin),
      right: millimetres(word.attributes.xMax),
      top: millimetres(word.attributes.yMin),
      bottom: millimetres(word.attributes.yMax),
    })),
  }));
}

/** Names of the fonts in a PDF, without the subset's prefix, and their kinds. */
export function pdfFonts(pdf: Uint8Array): readonly { readonly name: string; readonly kind: string }[] {
  const table = withFile(pdf, (path) => run('pdffonts', path));
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line
        .slice(0, 36)
        .trim()
        .replace(/^[A-Z]{6}\+/, ''),
      kind: line.slice(37, 54).trim(),
    }));
}

/** A PDF's outline: titles, each followed by the list of those under it, if any. */
export type Outline = readonly (string | Outline)[];

interface OutlineEntry {
  readonly title: string;
  readonly kids: readonly OutlineEntry[];
}

export function pdfOutline(pdf: Uint8Array): Outline {
  const json = withFile(pdf, (path) => run('qpdf', '--json=2', '--json-key=outlines', path));
  const titles = (entries: readonly OutlineEntry[]): Outline =>
    entries.flatMap(({ title, kids }) => (kids.length === 0 ? [title] : [title, titles(kids)]));
  return titles(JSON.parse(json).outlines);
}

/** A page as it is seen (turned, cut to its crop box), drawn in grey, 10 dots to the millimetre. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** 0 (black) to 255; millimetres from the top left. */
  at(x: number, y: number): number;
}

export function pdfPicture(pdf: Uint8Array, page: number): PdfPicture {
  const resolution = ['-cropbox', '-gray', '-r', '254', '-f', String(page), '-l', String(page)];
  const file = withFile(pdf, (path) => execFileSync('pdftoppm', [...resolution, path], { maxBuffer: 1e8 }));
  const [, width, height, offset] = pgmHeader(file);
  return {
    width: width / 10,
    height: height / 10,
    at: (x, y) => file[offset + Math.round(y * 10) * width + Math.round(x * 10)] ?? 255,
  };
}

/** Where dark lines cross a horizontal (`y`) or vertical (`x`) line over a picture; millimetres, middle of each. */
export function rulesAcross(
  picture: ReturnType<typeof pdfPicture>,
  along: { readonly y: number } | { readonly x: number },
  length: number,
): readonly number[] {
  const dark = (step: number) =>
    ('y' in along ? picture.at(step / 10, along.y) : picture.at(along.x, step / 10)) < 160;
  const rules: number[] = [];
  for (let step = 0; step < length * 10; step += 1) {
    if (!dark(step)) continue;
    const start = step;
    while (dark(step + 1)) step += 1;
    rules.push((start + step) / 20);
  }
  return rules;
}

function pgmHeader(file: Buffer): readonly [magic: string, width: number, height: number, offset: number] {
  const text = file.subarray(0, 60).toString('latin1');
  const found = /^(P5)\s+(\d+)\s+(\d+)\s+\d+\s/.exec(text);
  if (!found) throw new Error('not a grey picture');
  return ['P5', Number(found[2]), Number(found[3]), found[0].length];
}

function withFile<T>(bytes: Uint8Array, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, bytes);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
