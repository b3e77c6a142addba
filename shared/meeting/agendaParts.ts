import type { AgendaItem } from './meeting.ts';

/** An item of the agenda with the sub-items below it. */
export interface AgendaPart<I> {
  readonly item: I;
  readonly subItems: readonly I[];
}

/** The agenda by its items. A sub-item that no item stands above is an item (as in agendaNumbers). */
export function agendaParts<I extends Pick<AgendaItem, 'isSubItem'>>(agenda: readonly I[]): AgendaPart<I>[] {
  const parts: { item: I; subItems: I[] }[] = [];
  for (const item of agenda) {
    const above = parts.at(-1);
    if (item.isSubItem && above) above.subItems.push(item);
    else parts.push({ item, subItems: [] });
  }
  return parts;
}
