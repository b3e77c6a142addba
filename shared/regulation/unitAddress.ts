import type { Article, Item, Paragraph, Provision, Regulation } from './regulation.ts';
import { compareNumbers, lastNumber } from './unitLabel.ts';

/** Where a unit stands: by the numbers of its labels, paragraphs by their position. Null and empty steps stop above. */
export interface UnitAddress {
  /** Null for 本則, otherwise the index of the 附則 in `Regulation.tail`. */
  readonly supplement: number | null;
  /** Null where there are no articles. */
  readonly article: readonly number[] | null;
  /** From 1. */
  readonly paragraph: number | null;
  /** 号 and its parts, outermost first. */
  readonly items: readonly (readonly number[])[];
}

/** A unit with its own words. */
export interface AddressedUnit {
  readonly address: UnitAddress;
  readonly unit: Article | Paragraph | Item;
}

/** The provisions of 本則 or of one 附則. */
export function provisionsOf({ main, tail }: Regulation, supplement: number | null): readonly Provision[] {
  if (supplement === null) return main;
  const part = tail[supplement];
  return part?.kind === 'supplement' ? part.provisions : [];
}

/** Articles through all chapters, in order. */
export function articlesOf(provisions: readonly Provision[]): readonly Article[] {
  return provisions.flatMap((each) =>
    each.kind === 'article' ? [each] : each.kind === 'group' ? articlesOf(each.provisions) : [],
  );
}

/** Paragraphs that stand in no article. */
export function looseParagraphs(provisions: readonly Provision[]): readonly Paragraph[] {
  return provisions.flatMap((each) =>
    each.kind === 'paragraph' ? [each] : each.kind === 'group' ? looseParagraphs(each.provisions) : [],
  );
}

export function itemsOf({ children }: Paragraph | Item): readonly Item[] {
  return children.filter((child) => child.kind === 'item');
}

/** The unit at the address; null if there is none. A number within 第5条から第8条まで is that unit. */
export function findUnit(regulation: Regulation, address: UnitAddress): Article | Paragraph | Item | null {
  const provisions = provisionsOf(regulation, address.supplement);
  const { article: number, paragraph: position, items } = address;
  const article = number === null ? null : findNumbered(articlesOf(provisions), number);
  if (number !== null && !article) return null;
  if (position === null) return article ?? null;
  const paragraph = (article?.paragraphs ?? looseParagraphs(provisions))[position - 1];
  let unit: Paragraph | Item | undefined = paragraph;
  for (const item of items) unit = unit && findNumbered(itemsOf(unit), item);
  return unit ?? null;
}

/** The unit of a list that has the number, or covers it. */
export function findNumbered<T extends Article | Item>(
  units: readonly T[],
  number: readonly number[],
): T | undefined {
  return units.find(
    ({ label }) =>
      compareNumbers(label.number, number) <= 0 && compareNumbers(lastNumber(label), number) >= 0,
  );
}

/** Every paragraph and item of a regulation with its address, in order. */
export function addressedUnits(regulation: Regulation): AddressedUnit[] {
  const units: AddressedUnit[] = [];
  const parts = [null, ...regulation.tail.keys()];
  for (const supplement of parts) {
    const provisions = provisionsOf(regulation, supplement);
    const start: UnitAddress = { supplement, article: null, paragraph: null, items: [] };
    addParagraphs(units, looseParagraphs(provisions), start);
    for (const { label, paragraphs } of articlesOf(provisions)) {
      addParagraphs(units, paragraphs, { ...start, article: label.number });
    }
  }
  return units;
}

function addParagraphs(units: AddressedUnit[], paragraphs: readonly Paragraph[], start: UnitAddress): void {
  for (const [index, unit] of paragraphs.entries()) {
    const address = { ...start, paragraph: index + 1 };
    units.push({ address, unit });
    addItems(units, itemsOf(unit), address);
  }
}

function addItems(units: AddressedUnit[], items: readonly Item[], parent: UnitAddress): void {
  for (const unit of items) {
    const address = { ...parent, items: [...parent.items, unit.label.number] };
    units.push({ address, unit });
    addItems(units, itemsOf(unit), address);
  }
}
