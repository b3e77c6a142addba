import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { ObjectCopier } from './objectCopier.ts';

/**
 * The layers (optional content) of everything that is bound. Without them a layer that its paper hides, such as another
 * draft's text, would show.
 */
export class Layers {
  readonly #all: PDFRef[] = [];
  readonly #hidden: PDFRef[] = [];

  take(source: PDFContext, copier: ObjectCopier): void {
    const catalog = source.lookup(source.trailerInfo.Root);
    const properties = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('OCProperties')) : undefined;
    if (!(properties instanceof PDFDict)) return;
    const usual = properties.lookup(PDFName.of('D'));
    const all = refsOf(properties, 'OCGs');
    const isOff = usual instanceof PDFDict && usual.lookup(PDFName.of('BaseState')) === PDFName.of('OFF');
    const on = new Set(refsOf(usual, 'ON'));
    const off = new Set(isOff ? all.filter((ref) => !on.has(ref)) : refsOf(usual, 'OFF'));
    for (const ref of all) {
      this.#all.push(copier.refOf(ref));
      if (off.has(ref)) this.#hidden.push(copier.refOf(ref));
    }
  }

  /** For the catalog; null where there are none. */
  dict(scratch: PDFContext): PDFDict | null {
    if (this.#all.length === 0) return null;
    return scratch.obj({ OCGs: this.#all, D: { OFF: this.#hidden, Order: [] } });
  }
}

function refsOf(dict: unknown, name: string): PDFRef[] {
  const array = dict instanceof PDFDict ? dict.lookup(PDFName.of(name)) : undefined;
  return array instanceof PDFArray ? array.asArray().filter((item) => item instanceof PDFRef) : [];
}
