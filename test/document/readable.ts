import { unzipSync } from 'fflate';
import type { PdfPage } from './readPdf.ts';
import { childElements, elementsNamed, prettyXml, readXml, type XmlElement } from './readXml.ts';

/** The words of a print with their places, a line each. */
export function readablePages(found: readonly PdfPage[]): string {
  return found
    .flatMap(({ width, height, words }) => [
      `page ${Math.round(width)} × ${Math.round(height)}`,
      ...words.map(({ left, top, right, bottom, text }) => {
        const places = [left, top, right, bottom].map((place) => place.toFixed(1).padStart(6));
        return `${places.join('')}  ${text}`;
      }),
    ])
    .join('\n');
}

/** The parts of a Word file that a document decides on, as XML with a line for each element. */
export function readableWord(docx: Uint8Array, withEdges: boolean): string {
  const files = Object.entries(unzipSync(docx)).filter(([path]) => /^word\/\w+\.xml$/.test(path));
  const parts = files
    .map(([path, bytes]) => ({ path, root: readXml(new TextDecoder().decode(bytes)) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const written = parts.flatMap(({ path, root }) => readablePart(path, root, withEdges)).join('\n');
  // docx counts pictures and shapes through all documents of the process.
  return written.replaceAll(/ id="\d+" name="(\p{L}+)[ \d]*"/gu, ' name="$1"');
}

function readablePart(path: string, root: XmlElement, withEdges: boolean): readonly string[] {
  if (path.endsWith('/document.xml')) return childElements(root).map((body) => prettyXml(body));
  if (withEdges && /\/(header|footer)\d\.xml$/.test(path)) return [`${path}:`, prettyXml(root)];
  if (!path.endsWith('/numbering.xml')) return [];
  // The first is one that docx adds.
  return [...elementsNamed(root, 'w:abstractNum')].slice(1).map((numbering) => prettyXml(numbering));
}
