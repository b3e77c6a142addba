import {
  countDependents,
  findBody,
  insertBody,
  listBodies,
  removeBody,
  updateBody,
} from '../../../db/council/councilStore.ts';
import { countMembersAt } from '../../../db/roster/membershipStore.ts';
import { listRosterSettings, removeRosterSetting } from '../../../db/roster/rosterSettingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { councilContract } from '../../../shared/council/councilContract.ts';
import { newBody } from '../../../shared/council/newBody.ts';
import type { UseCases } from '../contexts.ts';

export const councilUseCases: UseCases<typeof councilContract> = {
  async 'council.list'({ library }, { date }) {
    const counts = await countMembersAt(library, date);
    const bodies = await listBodies(library);
    return ok(bodies.map((body) => ({ ...body, memberCount: counts.get(body.id) ?? 0 })));
  },

  async 'council.create'({ library, describe }, body) {
    const { parentId, name, shortName } = body;
    if (name.trim() === '') return problem('input.blank', { field: '会議体の名称' });
    if (parentId !== null && !(await findBody(library, parentId))) {
      return problem('notFound', { what: '上位の会議体' });
    }
    describe(shortName || name);
    return ok(await insertBody(library, newBody(body)));
  },

  async 'council.update'({ library, describe }, { id, revision, fields }) {
    const body = await findBody(library, id);
    if (!body) return problem('notFound', { what: '会議体' });
    if (fields.name?.trim() === '') return problem('input.blank', { field: '会議体の名称' });
    const { predecessorId } = fields;
    if (predecessorId && (predecessorId === id || !(await findBody(library, predecessorId)))) {
      return problem('notFound', { what: '前身の会議体' });
    }
    describe(body.shortName || body.name);
    return updateBody(library, id, revision, fields);
  },

  async 'council.remove'({ library, describe }, { id, revision }) {
    const body = await findBody(library, id);
    if (!body) return problem('notFound', { what: '会議体' });
    const { bodies, seats, meetings, successors } = await countDependents(library, id);
    const dependents = [
      bodies > 0 && `下の会議体 ${bodies}`,
      seats > 0 && `委員 ${seats}名`,
      meetings > 0 && `会議 ${meetings}`,
      successors > 0 && `後身の会議体 ${successors}`,
    ].filter((text) => text !== false);
    if (dependents.length > 0) {
      return problem('council.inUse', {
        name: body.shortName || body.name,
        dependents: dependents.join('、'),
      });
    }
    describe(body.shortName || body.name);
    const setting = (await listRosterSettings(library)).find(({ bodyId }) => bodyId === id);
    if (setting) await removeRosterSetting(library, setting.id, setting.revision);
    const removed = await removeBody(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },
};
