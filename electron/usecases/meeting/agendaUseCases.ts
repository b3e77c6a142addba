import {
  findAgendaItem,
  insertAgendaItem,
  listAgenda,
  removeAgendaItem,
  updateAgendaItem,
} from '../../../db/meeting/agendaStore.ts';
import { findMeeting } from '../../../db/meeting/meetingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import type { UseCases } from '../contexts.ts';
import { placeBefore, renumberAgenda } from './agendaOrder.ts';

type AgendaChannels = Pick<
  typeof meetingContract,
  | 'meeting.addAgendaItems'
  | 'meeting.editAgendaItems'
  | 'meeting.moveAgendaItem'
  | 'meeting.removeAgendaItems'
>;

/** 次第 */
export const agendaUseCases: UseCases<AgendaChannels> = {
  async 'meeting.addAgendaItems'({ library, describe }, { meetingId, before, texts }) {
    if (!(await findMeeting(library, meetingId))) return problem('notFound', { what: '会議' });
    const agenda = await listAgenda(library, meetingId);
    const start = placeBefore(agenda, before);
    const later = agenda
      .slice(start)
      .map((item, index) => ({ item, position: start + texts.length + index }));
    for (const { item, position } of later.toReversed()) {
      const moved = await updateAgendaItem(library, item.id, item.revision, { position });
      if (!moved.ok) return moved;
    }
    const ids: string[] = [];
    for (const [index, text] of texts.entries()) {
      ids.push((await insertAgendaItem(library, { meetingId, position: start + index, text })).id);
    }
    describe(texts.length === 1 ? (texts[0] ?? '') : `${texts.length}項目`);
    return ok(ids);
  },

  async 'meeting.editAgendaItems'({ library, describe }, { items }) {
    for (const { id, revision, text } of items) {
      const updated = await updateAgendaItem(library, id, revision, { text });
      if (!updated.ok) return updated;
    }
    describe(items.length === 1 ? (items[0]?.text ?? '') : `${items.length}項目`);
    return ok({});
  },

  async 'meeting.moveAgendaItem'({ library, describe }, { id, revision, before }) {
    const item = await findAgendaItem(library, id);
    if (!item) return problem('notFound', { what: '次第の項目' });
    if (item.revision !== revision) return problem('conflict', { what: `次第「${item.text}」` });
    const others = (await listAgenda(library, item.meetingId)).filter((other) => other.id !== id);
    const moved = await renumberAgenda(library, others.toSpliced(placeBefore(others, before), 0, item));
    if (!moved.ok) return moved;
    describe(item.text);
    return ok({});
  },

  async 'meeting.removeAgendaItems'({ library, describe }, { items }) {
    const [first] = items;
    const meetingId = first && (await findAgendaItem(library, first.id))?.meetingId;
    if (!meetingId) return problem('notFound', { what: '次第の項目' });
    for (const { id, revision } of items) {
      const removed = await removeAgendaItem(library, id, revision);
      if (!removed.ok) return removed;
    }
    const renumbered = await renumberAgenda(library, await listAgenda(library, meetingId));
    if (!renumbered.ok) return renumbered;
    describe(`${items.length}項目`);
    return ok({});
  },
};
