import type { Body, Side } from '../council/body.ts';
import { bodyPath } from '../council/bodyPath.ts';

/** A body that the rows of a table may belong to. */
export interface PasteBody {
  readonly id: string;
  /** Every way in which a table may name it. */
  readonly names: readonly string[];
  readonly sides: readonly Side[];
}

/** Groups only order the tree: nobody sits in them. */
export function pasteBodies(bodies: readonly Body[]): PasteBody[] {
  return bodies
    .filter(({ kind }) => kind !== 'group')
    .map(({ id, name, shortName, composition }) => ({
      id,
      names: [name, shortName, bodyNameInTable(bodies, id)].filter((one) => one !== ''),
      sides: composition.sides,
    }));
}

/** The name by which a table tells a body from every other: its own, or the whole path where two are called the same. */
export function bodyNameInTable(bodies: readonly Body[], id: string): string {
  const path = bodyPath(bodies, id).map(({ name }) => name);
  const own = path.at(-1) ?? '';
  return bodies.filter(({ name }) => name === own).length > 1 ? path.join('　') : own;
}

/** Bodies by the names that only one of them has. */
export type BodyIndex = ReadonlyMap<string, PasteBody>;

export function bodyIndex(bodies: readonly PasteBody[]): BodyIndex {
  const named = bodies.flatMap((body) => [...new Set(body.names.map(bodyKey))].map((key) => ({ key, body })));
  const groups = Map.groupBy(named, ({ key }) => key);
  return new Map(
    [...groups].flatMap(([key, [first, ...others]]) =>
      first && others.length === 0 && key !== '' ? [[key, first.body] as const] : [],
    ),
  );
}

/** The body that a cell, a heading or the title of a roster names (【製鋼専門部会】, 製鋼専門部会　委員名簿). */
export function bodyNamed(text: string, index: BodyIndex): PasteBody | null {
  return index.get(bodyKey(text)) ?? null;
}

/** Whether a text that stands alone in a row can be the name of a body rather than of a person. */
export function looksLikeBody(text: string): boolean {
  return /(会|会議|部会|協議会|委員会)$/.test(bodyKey(text));
}

function bodyKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s【】[\]■◆●]/g, '')
    .replace(/(委員)?(名簿|一覧表?)$/, '');
}
