import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import type { PlacedAgendaItem } from '../../../db/meeting/agendaStore.ts';
import { updateAgendaItem } from '../../../db/meeting/agendaStore.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';

/** Where in the list the item named goes; at the end for null or an item that is gone. */
export function placeBefore(agenda: readonly PlacedAgendaItem[], before: string | null): number {
  const index = agenda.findIndex(({ id }) => id === before);
  return index === -1 ? agenda.length : index;
}

/** Numbers the items 0, 1, 2 … in the order given; writes only those whose place changed. */
export async function renumberAgenda(
  library: WritableLibrary,
  ordered: readonly PlacedAgendaItem[],
): Promise<Result<null>> {
  for (const [position, item] of ordered.entries()) {
    if (item.position === position) continue;
    const updated = await updateAgendaItem(library, item.id, item.revision, { position });
    if (!updated.ok) return updated;
  }
  return ok(null);
}
