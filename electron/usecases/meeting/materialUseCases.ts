import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import {
  findMaterial,
  insertMaterial,
  listMaterials,
  type PlacedMaterial,
  removeMaterial,
  updateMaterial,
} from '../../../db/meeting/materialStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { type CountedMaterial, joiningNumber } from '../../../shared/meeting/materialNumbers.ts';
import { materialTitle } from '../../../shared/meeting/materialTitle.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import type { UseCases } from '../contexts.ts';
import { editMaterial } from './editMaterial.ts';
import { printedWords } from './printedWords.ts';
import { movedBefore, placeBefore, renumber } from './rowOrder.ts';

type MaterialChannels = Pick<
  typeof meetingContract,
  | 'meeting.addMaterials'
  | 'meeting.editMaterials'
  | 'meeting.moveMaterials'
  | 'meeting.replaceMaterials'
  | 'meeting.removeMaterials'
>;

const renumberMaterials = (library: WritableLibrary, ordered: readonly PlacedMaterial[]) =>
  renumber(ordered, ({ id, revision }, position) => updateMaterial(library, id, revision, { position }));

const gone = () => problem('notFound', { what: '資料' });

const named = (materials: readonly Pick<PlacedMaterial, 'title' | 'suffix'>[]): string =>
  materials.length === 1 && materials[0] ? materialTitle(materials[0]) : `${materials.length}点`;

/** Makes room for `count` rows before the place; those behind it move on. */
async function makeRoom(
  library: WritableLibrary,
  materials: readonly PlacedMaterial[],
  place: number,
  count: number,
): Promise<Result<null>> {
  for (const [index, { id, revision, position }] of materials.entries()) {
    const wanted = index < place ? index : index + count;
    if (position === wanted) continue;
    const moved = await updateMaterial(library, id, revision, { position: wanted });
    if (!moved.ok) return moved;
  }
  return ok(null);
}

/** Behind the material named and those that share its number; the end if it has none. */
function placeBehind(materials: readonly PlacedMaterial[], id: string): number {
  const base = materials.find((material) => material.id === id)?.given;
  const last = materials.findLastIndex(
    ({ given }) =>
      given?.kind === base?.kind &&
      given?.number?.item === base?.number?.item &&
      given?.number?.place === base?.number?.place,
  );
  return base?.number && last !== -1 ? last + 1 : materials.length;
}

/** 資料 */
export const materialUseCases: UseCases<MaterialChannels> = {
  async 'meeting.addMaterials'({ library, opened, describe }, { meetingId, before, after, materials, on }) {
    const meeting = await findMeeting(library, meetingId);
    if (!meeting) return problem('notFound', { what: '会議' });
    const agenda = await listAgenda(library, meetingId);
    const present = await listMaterials(library, meetingId);
    const place = after === null ? placeBefore(present, before) : placeBehind(present, after);
    const room = await makeRoom(library, present, place, materials.length);
    if (!room.ok) return room;
    const isGiven = meeting.distributedOn !== null;
    const ids: string[] = [];
    let known: readonly CountedMaterial[] = present;
    for (const [index, fields] of materials.entries()) {
      const how = after === null ? 'next' : { after };
      const number = isGiven ? joiningNumber(meeting.numbering, agenda, known, fields, how) : null;
      const given = number && { ...number, words: await printedWords({ library, opened }, fields.paper) };
      const material = { ...fields, meetingId, given, addedOn: isGiven ? on : null, position: place + index };
      const { id } = await insertMaterial(library, material);
      known = [...known, { ...material, id }];
      ids.push(id);
    }
    describe(named(materials));
    return ok(ids);
  },

  async 'meeting.editMaterials'({ library, opened, describe }, { items, on }) {
    const edited: PlacedMaterial[] = [];
    for (const { id, revision, ...fields } of items) {
      const material = await findMaterial(library, id);
      if (!material) return gone();
      const updated = await editMaterial({ library, opened }, material, { revision, fields, on });
      if (!updated.ok) return updated;
      edited.push(material);
    }
    describe(named(edited));
    return ok({});
  },

  async 'meeting.moveMaterials'({ library, describe }, { items, before }) {
    const first = items[0] && (await findMaterial(library, items[0].id));
    if (!first) return gone();
    const present = await listMaterials(library, first.meetingId);
    const ordered = movedBefore(present, items, before, `資料「${first.title}」`);
    if (!ordered.ok) return ordered;
    const moved = await renumberMaterials(library, ordered.value);
    if (!moved.ok) return moved;
    describe(items.length === 1 ? materialTitle(first) : `${items.length}点`);
    return ok({});
  },

  async 'meeting.replaceMaterials'({ library, opened, describe }, { items, on }) {
    const replaced: PlacedMaterial[] = [];
    for (const { id, revision } of items) {
      const material = await findMaterial(library, id);
      if (!material || material.given === null) return gone();
      const words = await printedWords({ library, opened }, material.paper);
      const given = { ...material.given, words };
      const updated = await updateMaterial(library, id, revision, { replacedOn: on, given });
      if (!updated.ok) return updated;
      replaced.push(material);
    }
    describe(named(replaced));
    return ok({});
  },

  async 'meeting.removeMaterials'({ library, describe }, { items, on }) {
    const removed: PlacedMaterial[] = [];
    for (const { id, revision } of items) {
      const material = await findMaterial(library, id);
      if (!material) return gone();
      const keepsNumber = material.given?.number != null;
      const done = keepsNumber
        ? await updateMaterial(library, id, revision, { removedOn: on })
        : await removeMaterial(library, id, revision);
      if (!done.ok) return done;
      removed.push(material);
    }
    const meetingId = removed[0]?.meetingId ?? '';
    const renumbered = await renumberMaterials(library, await listMaterials(library, meetingId));
    if (!renumbered.ok) return renumbered;
    describe(named(removed));
    return ok({});
  },
};
