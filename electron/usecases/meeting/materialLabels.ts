import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';

/** What papers call the materials of a meeting, by the materials' ids: 資料No.3. Only those that have a name. */
export async function materialLabels(
  library: ReadableLibrary,
  meetingId: string | null,
): Promise<ReadonlyMap<string, string>> {
  const meeting = meetingId === null ? null : await findMeeting(library, meetingId);
  if (!meeting) return new Map();
  const agenda = await listAgenda(library, meeting.id);
  const numbers = materialNumbers(meeting.numbering, agenda, await listMaterials(library, meeting.id));
  return new Map([...numbers].flatMap(([id, { label }]) => (label === '' ? [] : [[id, label] as const])));
}
