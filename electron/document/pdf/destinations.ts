import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Where names lead to, by the text of the name. */
export type NamedDestinations = ReadonlyMap<string, PDFArray>;

/** All named destinations of a PDF, of both kinds that there are. */
export function namedDestinations(context: PDFContext): NamedDestinations {
  const found = new Map<string, PDFArray>();
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return found;
  const old = catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) {
    for (const [name, value] of old.entries()) keep(found, name.decodeText(), resolved(context, value));
  }
  const names = catalog.lookup(PDFName.of('Names'));
  const root = names instanceof PDFDict ? names.get(PDFName.of('Dests')) : undefined;
  const seen = new Set<PDFObject>();
  const open = root ? [root] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const node = resolved(context, next);
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) open.push(...kids.asArray());
    const pairs = node.lookup(PDFName.of('Names'));
    if (!(pairs instanceof PDFArray)) continue;
    for (let at = 0; at + 1 < pairs.size(); at += 2) {
      const value = pairs.get(at + 1);
      keep(found, textOf(pairs.lookup(at)), value && resolved(context, value));
    }
  }
  return found;
}

/** The array `[page /Fit …]` behind a destination that is given by name, by text or at once; null for none. */
export function destinationOf(
  context: PDFContext,
  named: NamedDestinations,
  value: PDFObject | undefined,
): PDFArray | null {
  const destination = value && resolved(context, value);
  if (destination instanceof PDFArray) return destination;
  const name = textOf(destination);
  return name === null ? null : (named.get(name) ?? null);
}

const resolved = (context: PDFContext, value: PDFObject): PDFObject | undefined =>
  value instanceof PDFRef ? context.lookup(value) : value;

function textOf(value: PDFObject | undefined): string | null {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return value instanceof PDFName ? value.decodeText() : null;
}

function keep(found: Map<string, PDFArray>, name: string | null, value: PDFObject | undefined): void {
  const array = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value;
  if (name !== null && array instanceof PDFArray) found.set(name, array);
}
