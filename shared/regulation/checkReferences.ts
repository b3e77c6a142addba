import { type DigitStyle, formatJapaneseNumber } from '../calendar/japaneseNumber.ts';
import { ownDigits } from './ownDigits.ts';
import type { Reference } from './references.ts';
import { type ResolvedReference, resolveReferences } from './referenceTargets.ts';
import type { Regulation } from './regulation.ts';
import { addressedUnits, findUnit, itemsOf, type UnitAddress } from './unitAddress.ts';
import { addressKey, identityOf, type UnitIdentity } from './unitIdentity.ts';
import { numberedName, unitName } from './unitName.ts';

/**
 * A reference that an amendment has made wrong. `R_STALE`: the unit that it meant has another name now, or another unit has
 * its name. `R_GONE`: the unit that it meant is there no more.
 */
export interface StaleReference {
  readonly code: 'R_STALE' | 'R_GONE';
  /** The unit of the new version whose text it is in, and its name. */
  readonly address: UnitAddress;
  readonly place: string;
  /** UTF-16 units of the unit's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it should say to mean the same; null if that cannot be known. */
  readonly proposal: string | null;
  readonly message: string;
}

/**
 * References within the regulation that were left as they were and no longer mean what they meant (前項, 第2条第1項, 前2号). They
 * mean units by identity, so that what moves keeps being meant; those to other regulations are never looked at. Nothing is
 * changed: the text of an amendment is the office's.
 */
export function checkReferences(old: Regulation, to: Regulation): StaleReference[] {
  const identity = identityOf(old, to);
  return addressedUnits(to).flatMap(({ address, unit }) => {
    const before = identity.toOld.get(addressKey(address));
    const oldUnit = before && findUnit(old, before);
    if (!before || !oldUnit || oldUnit.kind === 'article' || unit.kind === 'article') return [];
    const found = resolveReferences(to, address, unit.text);
    const known = resolveReferences(old, before, oldUnit.text);
    return unchanged(known, found).flatMap(([one, other]) =>
      staleOf(old, to, identity, before, address, one, other),
    );
  });
}

/** References that stand in both texts in the same words and order. */
function unchanged(
  old: readonly ResolvedReference[],
  found: readonly ResolvedReference[],
): (readonly [ResolvedReference, ResolvedReference])[] {
  const pairs: (readonly [ResolvedReference, ResolvedReference])[] = [];
  let from = 0;
  for (const one of old) {
    const at = found.findIndex(
      ({ reference }, index) => index >= from && reference.text === one.reference.text,
    );
    const other = found[at];
    if (!other) continue;
    pairs.push([one, other]);
    from = at + 1;
  }
  return pairs;
}

function staleOf(
  old: Regulation,
  to: Regulation,
  identity: UnitIdentity,
  before: UnitAddress,
  address: UnitAddress,
  one: ResolvedReference,
  { reference, target }: ResolvedReference,
): StaleReference[] {
  if (one.target.kind !== 'internal') return [];
  const kept = one.target.units.flatMap((each) => identity.toNew.get(addressKey(each)) ?? []);
  const now = target.kind === 'internal' ? target.units.map(addressKey) : [];
  const isSame = kept.length === one.target.units.length && kept.map(addressKey).join() === now.join();
  if (isSame || (now.length > 0 && meansAll(reference))) return [];
  const place = unitName(to, address, digitsOf(reference.text));
  const { start, end, text } = reference;
  if (kept.length === 0) {
    const message = `${place}の「${text}」が指していた規定は、改正後にはありません。`;
    return [{ code: 'R_GONE', address, place, start, end, text, proposal: null, message }];
  }
  const proposal = proposed(old, to, before, address, reference, one, kept);
  const message = `${place}の「${text}」は、改正前と同じ規定を指しません。${proposal === null ? '' : `「${proposal}」とするか確かめてください。`}`;
  return [{ code: 'R_STALE', address, place, start, end, text, proposal, message }];
}

/** 各号 and 前各号 mean whatever stands there. */
function meansAll({ article, paragraph, item }: Reference): boolean {
  return [article, paragraph, item].some((step) => step?.kind === 'each' || step?.kind === 'eachPrevious');
}

function digitsOf(text: string): DigitStyle {
  if (/[0-9]/.test(text)) return 'half';
  if (/[０-９]/.test(text)) return 'full';
  return /[一二三四五六七八九十]/.test(text) ? 'kanji' : 'half';
}

function proposed(
  old: Regulation,
  to: Regulation,
  before: UnitAddress,
  address: UnitAddress,
  reference: Reference,
  one: ResolvedReference,
  kept: readonly UnitAddress[],
): string | null {
  const digits = /[0-9０-９一二三四五六七八九十]/.test(reference.text)
    ? digitsOf(reference.text)
    : ownDigits(to);
  const counted = countedBefore(old, to, before, address, reference, one, digits);
  if (counted !== null) return counted;
  const names = kept.map((each) => nameFrom(to, address, reference, each, digits));
  const [first = null] = names;
  if (names.length < 3) return names.length === 2 ? names.join('及び') : first;
  return `${first}から${names.at(-1)}まで`;
}

/** 前2号 that meant all items before goes on to mean all of them: 前3号. */
function countedBefore(
  old: Regulation,
  to: Regulation,
  before: UnitAddress,
  address: UnitAddress,
  { item, paragraph, article }: Reference,
  { target }: ResolvedReference,
  digits: DigitStyle,
): string | null {
  const step = item ?? paragraph;
  if (article || step?.kind !== 'previous' || target.kind !== 'internal' || (item && paragraph)) return null;
  const places = (regulation: Regulation, own: UnitAddress): number => {
    if (!item) return (own.paragraph ?? 1) - 1;
    const holder = findUnit(regulation, { ...own, items: own.items.slice(0, -1) });
    const last = own.items.at(-1);
    if (!holder || holder.kind === 'article' || !last) return 0;
    return itemsOf(holder).findIndex(({ label }) => label.number.join() === last.join());
  };
  const [count, now] = [places(old, before), places(to, address)];
  if (step.count < 2 || step.count !== count || now < 1) return null;
  const word = item ? '号' : '項';
  return now === 1 ? `前${word}` : `前${formatJapaneseNumber(now, digits)}${word}`;
}

/** As short as where it stands allows: 第1項 in the same article, 第2号 in the same paragraph. */
function nameFrom(
  to: Regulation,
  from: UnitAddress,
  reference: Reference,
  target: UnitAddress,
  digits: DigitStyle,
): string {
  const sameArticle =
    target.supplement === from.supplement && target.article?.join() === from.article?.join();
  const isNamed = reference.article !== null && reference.article.kind === 'number';
  if (!sameArticle || isNamed || target.paragraph === null) return unitName(to, target, digits);
  const ofItems = unitName(to, target, digits).slice(unitName(to, { ...target, items: [] }, digits).length);
  if (target.paragraph === from.paragraph && target.items.length > 0) return ofItems;
  return numberedName([target.paragraph], '項', digits) + ofItems;
}
