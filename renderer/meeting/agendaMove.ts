import type { AgendaItem } from '../../shared/meeting/meeting.ts';

type Item = Pick<AgendaItem, 'id' | 'revision'>;

/**
 * Moves neighbouring rows by one place as a single move: the item that they pass goes to their other side. Null at the
 * ends of the agenda.
 */
export function agendaMove(
  agenda: readonly Item[],
  rowIds: readonly string[],
  by: 1 | -1,
): (Item & { before: string | null }) | null {
  const places = rowIds.map((id) => agenda.findIndex((item) => item.id === id)).filter((at) => at !== -1);
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const last = Math.max(...places);
  const passed = agenda[by === -1 ? first - 1 : last + 1];
  if (!passed) return null;
  const before = agenda[by === -1 ? last + 1 : first]?.id ?? null;
  return { id: passed.id, revision: passed.revision, before };
}
