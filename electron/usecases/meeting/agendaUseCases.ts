import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import {
  findAgendaItem,
  insertAgendaItem,
  listAgenda,
  type PlacedAgendaItem,
  removeAgendaItem,
  updateAgendaItem,
} from '../../../db/meeting/agendaStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { agendaKindOf } from '../../../shared/meeting/agendaKinds.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import type { UseCases } from '../contexts.ts';
import { movedBefore, placeBefore, renumber } from './rowOrder.ts';

type AgendaChannels = Pick<
  typeof meetingContract,
  | 'meeting.addAgendaItems'
  | 'meeting.editAgendaItems'
  | 'meeting.moveAgendaItems'
  | 'meeting.removeAgendaItems'
>;

const renumberAgenda = (library: WritableLibrary, ordered: readonly PlacedAgendaItem[]) =>
  renumber(ordered, ({ id, revision }, position) => updateAgendaItem(library, id, revision, { position }));

const gone = () => problem('notFound', { what: '次第の項目' });

/** 次第 */
export const agendaUseCases: UseCases<AgendaChannels> = {
  async 'meeting.addAgendaItems'({ library, describe }, { meetingId, before, items }) {
    if (!(await findMeeting(library, meetingId))) return problem('notFound', { what: '会議' });
    const agenda = await listAgenda(library, meetingId);
    const start = placeBefore(agenda, before);
    const later = agenda
      .slice(start)
      .map((item, index) => ({ item, position: start + items.length + index }));
    for (const { item, position } of later.toReversed()) {
      const moved = await updateAgendaItem(library, item.id, item.revision, { position });
      if (!moved.ok) return moved;
    }
    const ids: string[] = [];
    for (const [index, given] of items.entries()) {
      const { text, kind = agendaKindOf(text), isSubItem = false, bodyIds = [] } = given;
      const item = { text, kind, isSubItem, bodyIds };
      ids.push((await insertAgendaItem(library, { meetingId, position: start + index, ...item })).id);
    }
    describe(items.length === 1 ? (items[0]?.text ?? '') : `${items.length}項目`);
    return ok(ids);
  },

  async 'meeting.editAgendaItems'({ library, describe }, { items }) {
    for (const { id, revision, ...fields } of items) {
      const updated = await updateAgendaItem(library, id, revision, fields);
      if (!updated.ok) return updated;
    }
    const [first] = items;
    const item = first && (await findAgendaItem(library, first.id));
    describe(items.length === 1 ? (item?.text ?? '') : `${items.length}項目`);
    return ok({});
  },

  async 'meeting.moveAgendaItems'({ library, describe }, { items, before }) {
    const first = items[0] && (await findAgendaItem(library, items[0].id));
    if (!first) return gone();
    const agenda = await listAgenda(library, first.meetingId);
    const ordered = movedBefore(agenda, items, before, `次第「${first.text}」`);
    if (!ordered.ok) return ordered;
    const moved = await renumberAgenda(library, ordered.value);
    if (!moved.ok) return moved;
    describe(first.text);
    return ok({});
  },

  async 'meeting.removeAgendaItems'({ library, describe }, { items }) {
    const first = items[0] && (await findAgendaItem(library, items[0].id));
    if (!first) return gone();
    for (const { id, revision } of items) {
      const removed = await removeAgendaItem(library, id, revision);
      if (!removed.ok) return removed;
    }
    const renumbered = await renumberAgenda(library, await listAgenda(library, first.meetingId));
    if (!renumbered.ok) return renumbered;
    describe(`${items.length}項目`);
    return ok({});
  },
};
