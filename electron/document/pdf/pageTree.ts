import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { mostPages } from '../../../shared/attachment/attachment.ts';

/** One page of a PDF as it was found, with what it inherits from the nodes above it. */
export interface FoundPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Resources, MediaBox, CropBox and Rotate of the nodes above, the nearest first to count. */
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

export interface PageTree {
  readonly pages: readonly FoundPage[];
  /** What the root says it has; null where it says nothing. */
  readonly announced: number | null;
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

interface Open {
  readonly ref: PDFRef;
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

const isPage = (dict: PDFDict): boolean =>
  dict.get(PDFName.of('Type')) === PDFName.of('Page') || !dict.has(PDFName.of('Kids'));

/** The pages below the catalog in order. A node that comes a second time is passed over: a tree may bite its tail. */
export function pagesOfTree(context: PDFContext, root: PDFRef): PageTree {
  const seen = new Set<PDFRef>();
  const pages: FoundPage[] = [];
  const open: Open[] = [{ ref: root, inherited: new Map() }];
  for (let next = open.pop(); next && pages.length < mostPages; next = open.pop()) {
    const { ref, inherited } = next;
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict) || seen.has(ref)) continue;
    seen.add(ref);
    if (isPage(dict)) {
      pages.push({ ref, dict, inherited });
      continue;
    }
    const kids = dict.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) continue;
    const below = withOwn(inherited, dict);
    for (const kid of kids.asArray().toReversed())
      if (kid instanceof PDFRef) open.push({ ref: kid, inherited: below });
  }
  const count = (context.lookup(root) as PDFDict | undefined)?.lookup?.(PDFName.of('Count'));
  return { pages, announced: count instanceof PDFNumber ? count.asNumber() : null };
}

function withOwn(inherited: ReadonlyMap<string, PDFObject>, dict: PDFDict): ReadonlyMap<string, PDFObject> {
  const below = new Map(inherited);
  for (const name of inheritable) {
    const own = dict.get(PDFName.of(name));
    if (own !== undefined) below.set(name, own);
  }
  return below;
}

/** Pages of a file that lost its catalog, in the order in which they were written. */
export function strayPages(context: PDFContext): readonly FoundPage[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, dict]) =>
      dict instanceof PDFDict && dict.get(PDFName.of('Type')) === PDFName.of('Page')
        ? [{ ref, dict, inherited: new Map() }]
        : [],
    )
    .slice(0, mostPages);
}

/** What a page says itself or inherits, with references followed. */
export function ofPage(
  { dict, inherited }: FoundPage,
  name: (typeof inheritable)[number],
): PDFObject | undefined {
  const value = dict.get(PDFName.of(name)) ?? inherited.get(name);
  return value instanceof PDFRef ? dict.context.lookup(value) : value;
}
