import { listBodies } from '../../../db/council/councilStore.ts';
import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { insertAgendaItem, listAgenda } from '../../../db/meeting/agendaStore.ts';
import { insertMaterial, listMaterials } from '../../../db/meeting/materialStore.ts';
import { findMeeting, insertMeeting, replaceMeetingBodies } from '../../../db/meeting/meetingStore.ts';
import { findTextPaper, insertTextPaper } from '../../../db/textPaper/textPaperStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { copyMeeting, renewedPaper } from '../../../shared/meeting/copyMeeting.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import type { UseCases } from '../contexts.ts';

/** A written paper becomes one of the new meeting's own, with the same text: changing it there leaves the earlier one. */
async function copiedTextPaper(
  library: WritableLibrary,
  id: string,
  meetingId: string,
): Promise<Paper | null> {
  const written = await findTextPaper(library, id);
  if (!written) return null;
  const { title, body } = written;
  const copy = await insertTextPaper(library, { meetingId, title, body });
  return { kind: 'text', textPaperId: copy.id };
}

/** 前の会議からの作成 */
export const copyUseCase: UseCases<Pick<typeof meetingContract, 'meeting.copy'>> = {
  async 'meeting.copy'({ library, describe }, { sourceId, heldOn, number }) {
    const meeting = await findMeeting(library, sourceId);
    if (!meeting) return problem('notFound', { what: '会議' });
    const source = {
      meeting,
      agenda: await listAgenda(library, sourceId),
      materials: await listMaterials(library, sourceId),
    };
    const copy = copyMeeting(source, await listBodies(library), { heldOn, number });
    const created = await insertMeeting(library, copy.fields);
    const meetingId = created.id;
    await replaceMeetingBodies(library, meetingId, copy.bodyIds);
    const itemIds: string[] = [];
    for (const [position, item] of copy.agenda.entries()) {
      itemIds.push((await insertAgendaItem(library, { ...item, meetingId, position })).id);
    }
    for (const [position, { agendaPlaces, paper, ...fields }] of copy.materials.entries()) {
      await insertMaterial(library, {
        ...{ ...fields, meetingId, position, given: null, addedOn: null },
        agendaItemIds: agendaPlaces.flatMap((place) => itemIds[place] ?? []),
        paper:
          paper?.kind === 'text'
            ? await copiedTextPaper(library, paper.textPaperId, meetingId)
            : renewedPaper(paper, sourceId, { meetingId, heldOn }),
      });
    }
    describe(copy.fields.name);
    return ok(created);
  },
};
