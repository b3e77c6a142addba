import { alignUnits } from './alignment.ts';
import type { Item, Paragraph, Regulation } from './regulation.ts';
import { articlesOf, itemsOf, looseParagraphs, provisionsOf, type UnitAddress } from './unitAddress.ts';

/** Which unit of one version is which of the other, both ways, by the text of their addresses (`addressKey`). */
export interface UnitIdentity {
  readonly toNew: ReadonlyMap<string, UnitAddress>;
  readonly toOld: ReadonlyMap<string, UnitAddress>;
}

export const addressKey = (address: UnitAddress): string => JSON.stringify(address);

/** Identity of articles, paragraphs and items between two versions: the alignment, as addresses. */
export function identityOf(old: Regulation, to: Regulation): UnitIdentity {
  const identity = new Identity();
  for (const [one, other] of partsOf(old, to)) {
    const start = (supplement: number | null): UnitAddress => ({
      supplement,
      article: null,
      paragraph: null,
      items: [],
    });
    const [before, after] = [provisionsOf(old, one), provisionsOf(to, other)];
    for (const pair of alignUnits(articlesOf(before), articlesOf(after))) {
      if (!pair.old || !pair.new) continue;
      const places = [
        { ...start(one), article: pair.old.label.number },
        { ...start(other), article: pair.new.label.number },
      ] as const;
      identity.add(...places);
      identity.paragraphs(pair.old.paragraphs, pair.new.paragraphs, ...places);
    }
    identity.paragraphs(looseParagraphs(before), looseParagraphs(after), start(one), start(other));
  }
  return identity;
}

/** 本則 with 本則, each 附則 with that of the same instrument. */
function partsOf(old: Regulation, to: Regulation): (readonly [number | null, number | null])[] {
  const instrumentAt = ({ tail }: Regulation, index: number): string | null => {
    const part = tail[index];
    return part?.kind === 'supplement' ? part.instrument : null;
  };
  const pairs: (readonly [number | null, number | null])[] = [[null, null]];
  for (const index of old.tail.keys()) {
    const instrument = instrumentAt(old, index);
    const other =
      instrument === null
        ? -1
        : [...to.tail.keys()].findIndex((each) => instrumentAt(to, each) === instrument);
    if (other >= 0) pairs.push([index, other]);
  }
  return pairs;
}

class Identity implements UnitIdentity {
  readonly toNew = new Map<string, UnitAddress>();
  readonly toOld = new Map<string, UnitAddress>();

  add(old: UnitAddress, to: UnitAddress): void {
    this.toNew.set(addressKey(old), to);
    this.toOld.set(addressKey(to), old);
  }

  paragraphs(
    olds: readonly Paragraph[],
    news: readonly Paragraph[],
    old: UnitAddress,
    to: UnitAddress,
  ): void {
    for (const pair of alignUnits(olds, news)) {
      if (!pair.old || !pair.new) continue;
      const places = [
        { ...old, paragraph: olds.indexOf(pair.old) + 1 },
        { ...to, paragraph: news.indexOf(pair.new) + 1 },
      ] as const;
      this.add(...places);
      this.#items(pair.old, pair.new, ...places);
    }
  }

  #items(one: Paragraph | Item, other: Paragraph | Item, old: UnitAddress, to: UnitAddress): void {
    for (const pair of alignUnits(itemsOf(one), itemsOf(other))) {
      if (!pair.old || !pair.new) continue;
      const places = [
        { ...old, items: [...old.items, pair.old.label.number] },
        { ...to, items: [...to.items, pair.new.label.number] },
      ] as const;
      this.add(...places);
      this.#items(pair.old, pair.new, ...places);
    }
  }
}
