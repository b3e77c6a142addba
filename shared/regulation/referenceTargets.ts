import type { Reference, ReferenceStep } from './references.ts';
import { findReferences } from './references.ts';
import type { Article, Item, Paragraph, Regulation } from './regulation.ts';
import { shadowOf } from './sourceLines.ts';
import {
  articlesOf,
  findNumbered,
  findUnit,
  itemsOf,
  looseParagraphs,
  provisionsOf,
  type UnitAddress,
} from './unitAddress.ts';
import { compareNumbers } from './unitLabel.ts';

/**
 * What a reference denotes. `internal` has the units, in order, several for 前2項 and 各号; `appendix` the index in
 * `Regulation.tail`; `external` belongs to another instrument or another state of this one; `dangling` should be here and is not.
 */
export type ReferenceTarget =
  | { readonly kind: 'internal'; readonly units: readonly UnitAddress[] }
  | { readonly kind: 'appendix'; readonly index: number }
  | { readonly kind: 'external' }
  | { readonly kind: 'dangling' };

export interface ResolvedReference {
  readonly reference: Reference;
  readonly target: ReferenceTarget;
}

/** The references of the text of a unit with what they denote, seen from where the unit stands. */
export function resolveReferences(
  regulation: Regulation,
  address: UnitAddress,
  text: string,
): ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  for (const reference of findReferences(text)) {
    const antecedent = reference.continues === null ? null : (resolved[reference.continues]?.target ?? null);
    resolved.push({ reference, target: targetOf(regulation, address, reference, antecedent) });
  }
  return resolved;
}

const external: ReferenceTarget = { kind: 'external' };
const dangling: ReferenceTarget = { kind: 'dangling' };

function targetOf(
  regulation: Regulation,
  address: UnitAddress,
  reference: Reference,
  antecedent: ReferenceTarget | null,
): ReferenceTarget {
  if (reference.instrument !== null || antecedent?.kind === 'external') return external;
  if (reference.appendix !== null) return appendixOf(regulation, reference.appendix);
  const base = baseOf(regulation, address, reference, antecedent);
  if (base === null) return external;
  if (base === 'missing') return dangling;
  const { article, paragraph, item, subitems } = reference;
  let places: readonly UnitAddress[] = article === null ? [base] : articlePlaces(regulation, base, article);
  if (paragraph !== null) places = places.flatMap((place) => paragraphPlaces(regulation, place, paragraph));
  if (item !== null) places = places.flatMap((place) => itemPlaces(regulation, place, item, address));
  for (const label of subitems) places = places.flatMap((place) => labelled(regulation, place, label));
  return places.length === 0 ? dangling : { kind: 'internal', units: places };
}

function appendixOf({ tail }: Regulation, name: string): ReferenceTarget {
  const wanted = shadowOf(name);
  const index = tail.findIndex((part) => {
    if (part.kind !== 'appendix') return false;
    const heading = shadowOf(part.heading);
    return (
      heading.startsWith(wanted) && !/^[0-9〇一二三四五六七八九十のー]/.test(heading.slice(wanted.length))
    );
  });
  return index < 0 ? dangling : { kind: 'appendix', index };
}

/**
 * From where the steps of a reference are counted. 第3条 in 附則 means 本則, unless it belongs to an amending instrument, whose 第3条
 * is not here (null).
 */
function baseOf(
  { tail }: Regulation,
  address: UnitAddress,
  { article, supplement, paragraph }: Reference,
  antecedent: ReferenceTarget | null,
): UnitAddress | 'missing' | null {
  if (antecedent) {
    const [first] = antecedent.kind === 'internal' ? antecedent.units : [];
    return first ?? 'missing';
  }
  const ownPart = address.supplement === null ? undefined : tail[address.supplement];
  const isAmending = ownPart?.kind === 'supplement' && ownPart.instrument !== '';
  if (supplement && address.supplement === null) {
    const original = tail.findIndex((part) => part.kind === 'supplement');
    return original < 0 ? 'missing' : { supplement: original, article: null, paragraph: null, items: [] };
  }
  if (supplement) return { ...address, article: null, paragraph: null, items: [] };
  if (address.supplement !== null && article?.kind === 'number') {
    return isAmending ? null : { supplement: null, article: null, paragraph: null, items: [] };
  }
  return article === null && paragraph !== null ? { ...address, items: [] } : address;
}

function articlePlaces(regulation: Regulation, base: UnitAddress, step: ReferenceStep): UnitAddress[] {
  const articles = articlesOf(provisionsOf(regulation, base.supplement));
  const place = ({ label }: Article): UnitAddress => ({
    supplement: base.supplement,
    article: label.number,
    paragraph: null,
    items: [],
  });
  if (step.kind === 'number') {
    const found = findNumbered(articles, step.number);
    return found ? [place(found)] : [];
  }
  const { article } = base;
  const at =
    article === null ? -1 : articles.findIndex(({ label }) => compareNumbers(label.number, article) === 0);
  return at < 0 ? [] : around(articles, at, step).map(place);
}

/** 前条, 次条, 前2条, 同条 of a list, seen from its member at an index. */
function around<T>(list: readonly T[], at: number, step: ReferenceStep): readonly T[] {
  switch (step.kind) {
    case 'previous':
      return at < step.count ? [] : list.slice(at - step.count, at);
    case 'next':
      return at + step.count >= list.length ? [] : list.slice(at + 1, at + 1 + step.count);
    case 'eachPrevious':
      return list.slice(0, at);
    case 'each':
      return list;
    default:
      return list.slice(at, at + 1);
  }
}

function paragraphsAt(regulation: Regulation, { supplement, article }: UnitAddress): readonly Paragraph[] {
  const provisions = provisionsOf(regulation, supplement);
  return article === null
    ? looseParagraphs(provisions)
    : (findNumbered(articlesOf(provisions), article)?.paragraphs ?? []);
}

function paragraphPlaces(regulation: Regulation, base: UnitAddress, step: ReferenceStep): UnitAddress[] {
  const positions = paragraphsAt(regulation, base).map((_, index) => index + 1);
  const chosen =
    step.kind === 'number'
      ? positions.filter((position) => position === step.number[0])
      : around(positions, (base.paragraph ?? 0) - 1, step);
  return base.paragraph === null && step.kind !== 'number' && step.kind !== 'each'
    ? []
    : chosen.map((paragraph) => ({ ...base, paragraph, items: [] }));
}

/** 号 stand in a paragraph: in the only one where none is named. */
function itemPlaces(
  regulation: Regulation,
  place: UnitAddress,
  step: ReferenceStep,
  from: UnitAddress,
): UnitAddress[] {
  const base = { ...place, paragraph: place.paragraph ?? 1 };
  const paragraph = findUnit(regulation, { ...base, items: [] });
  if (paragraph?.kind !== 'paragraph') return [];
  const items = itemsOf(paragraph);
  const at = (item: Item): UnitAddress => ({ ...base, items: [item.label.number] });
  if (step.kind === 'number') {
    const found = findNumbered(items, step.number);
    return found ? [at(found)] : [];
  }
  const own = base.items[0] ?? from.items[0];
  const index =
    own === undefined ? -1 : items.findIndex(({ label }) => compareNumbers(label.number, own) === 0);
  return index < 0 && step.kind !== 'each' ? [] : around(items, index, step).map(at);
}

function labelled(regulation: Regulation, place: UnitAddress, label: string): UnitAddress[] {
  const unit = findUnit(regulation, place);
  if (unit === null || unit.kind === 'article') return [];
  const core = (text: string) => shadowOf(text).replace(/[().]/g, '');
  const found = itemsOf(unit).find((item) => core(item.label.text) === core(label));
  return found ? [{ ...place, items: [...place.items, found.label.number] }] : [];
}
