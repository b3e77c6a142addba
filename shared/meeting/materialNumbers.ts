import type { AgendaNumber } from './agendaNumbers.ts';
import { agendaNumbers } from './agendaNumbers.ts';
import type { GivenNumber, Material } from './material.ts';
import {
  type MaterialKind,
  type MaterialNumber,
  materialLabel,
  type NumberingStyle,
} from './materialNumber.ts';
import type { AgendaItem } from './meeting.ts';

export type CountedMaterial = Pick<Material, 'id' | 'kind' | 'agendaItemIds'> & {
  readonly given: GivenNumber | null;
};

const countedKinds: readonly MaterialKind[] = ['numbered', 'reference', 'annex'];

/**
 * The names of a meeting's materials in their order, by their ids. Before distribution they follow from order, kind and
 * style: each row of numbers runs 1, 2, 3 … without a gap. What was given out keeps the name that it had then.
 *
 * In the style 資料１－１ a material belongs to the first of its agenda items; one without an item is counted apart, 資料１.
 */
export function materialNumbers(
  style: NumberingStyle,
  agenda: readonly Pick<AgendaItem, 'id' | 'isSubItem'>[],
  materials: readonly CountedMaterial[],
): ReadonlyMap<string, GivenNumber> {
  const items = agendaNumbers(agenda);
  const annexes = materials.filter(({ kind }) => kind === 'annex').length;
  const counts = new Map<string, number>();
  return new Map(
    materials.map((material): readonly [string, GivenNumber] => {
      const { id, kind, given } = material;
      if (given) return [id, given];
      if (!countedKinds.includes(kind)) return [id, uncounted(kind, style)];
      const item = kind === 'numbered' && style === 'byItem' ? firstItem(material, items) : null;
      const row = `${kind} ${item}`;
      const place = (counts.get(row) ?? 0) + 1;
      counts.set(row, place);
      const number = { item, place, branch: null };
      return [id, { kind, label: materialLabel(kind, number, style, annexes === 1), number }];
    }),
  );
}

function firstItem(
  { agendaItemIds }: Pick<Material, 'agendaItemIds'>,
  items: ReadonlyMap<string, AgendaNumber>,
): number | null {
  const cited = agendaItemIds.flatMap((id) => items.get(id)?.item ?? []);
  return cited.length === 0 ? null : Math.min(...cited);
}

/** How a material that joins distributed papers is numbered: 資料No.3の2 after an earlier one, or the next number. */
export type JoiningNumber = { readonly after: string } | 'next';

/**
 * The name of a material that joins papers which have been distributed. `after` names the material whose number it
 * shares; one that is not counted in the same row gives the next number.
 *
 * @param given all materials that have been given out, those taken out since included: a number is never given twice
 */
export function joiningNumber(
  style: NumberingStyle,
  agenda: readonly Pick<AgendaItem, 'id' | 'isSubItem'>[],
  given: readonly CountedMaterial[],
  joining: Pick<Material, 'kind' | 'agendaItemIds'>,
  how: JoiningNumber,
): GivenNumber {
  const { kind } = joining;
  if (!countedKinds.includes(kind)) return uncounted(kind, style);
  const row = given.filter((one) => one.given?.kind === kind);
  const numbers = row.flatMap((one) => one.given?.number ?? []);
  const base = how === 'next' ? null : row.find(({ id }) => id === how.after)?.given?.number;
  const item = kind === 'numbered' && style === 'byItem' ? firstItem(joining, agendaNumbers(agenda)) : null;
  const number = base ? branchOf(base, numbers) : nextOf(item, numbers);
  return { kind, label: materialLabel(kind, number, style), number };
}

function uncounted(kind: MaterialKind, style: NumberingStyle): GivenNumber {
  return { kind, label: materialLabel(kind, null, style), number: null };
}

function branchOf(base: MaterialNumber, numbers: readonly MaterialNumber[]): MaterialNumber {
  const branches = numbers
    .filter(({ item, place }) => item === base.item && place === base.place)
    .map(({ branch }) => branch ?? 1);
  return { ...base, branch: Math.max(1, ...branches) + 1 };
}

function nextOf(item: number | null, numbers: readonly MaterialNumber[]): MaterialNumber {
  const places = numbers.filter((number) => number.item === item).map(({ place }) => place);
  return { item, place: Math.max(0, ...places) + 1, branch: null };
}
