import type { AgendaItem } from './meeting.ts';

/** Where an item stands: its number, and that of the sub-item below it. */
export interface AgendaNumber {
  readonly item: number;
  readonly subItem: number | null;
}

/**
 * The numbers of an agenda in order, by the items' ids. Items count 1, 2, 3 …; sub-items (1), (2) … below theirs. A
 * sub-item that no item stands above is an item, so that every line has a number whatever was moved or removed.
 */
export function agendaNumbers(
  agenda: readonly Pick<AgendaItem, 'id' | 'isSubItem'>[],
): ReadonlyMap<string, AgendaNumber> {
  const numbers = new Map<string, AgendaNumber>();
  let item = 0;
  let subItem = 0;
  for (const { id, isSubItem } of agenda) {
    if (isSubItem && item > 0) {
      subItem += 1;
      numbers.set(id, { item, subItem });
    } else {
      item += 1;
      subItem = 0;
      numbers.set(id, { item, subItem: null });
    }
  }
  return numbers;
}

/** 5, 5(1): as the screen names an item of the agenda. */
export function agendaNumberText({ item, subItem }: AgendaNumber): string {
  return subItem === null ? String(item) : `${item}(${subItem})`;
}
