import { findBody } from '../../../db/council/councilStore.ts';
import {
  insertRosterSetting,
  listRosterSettings,
  removeRosterSetting,
  updateRosterSetting,
} from '../../../db/roster/rosterSettingStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { rosterContract } from '../../../shared/roster/rosterContract.ts';
import type { UseCases } from '../contexts.ts';

type SettingChannels = Pick<typeof rosterContract, 'roster.settings' | 'roster.saveSetting'>;

/** 名簿の体裁 */
export const rosterSettingUseCases: UseCases<SettingChannels> = {
  async 'roster.settings'({ library }) {
    return ok(await listRosterSettings(library));
  },

  async 'roster.saveSetting'({ library, describe }, { bodyId, fields }) {
    const body = bodyId === null ? null : await findBody(library, bodyId);
    if (bodyId !== null && !body) return problem('notFound', { what: '会議体' });
    if (body) describe(body.shortName || body.name);
    const stored = (await listRosterSettings(library)).find((setting) => setting.bodyId === bodyId);
    if (fields === null) {
      const removed = stored ? await removeRosterSetting(library, stored.id, stored.revision) : null;
      return removed && !removed.ok ? removed : ok({});
    }
    if (!stored) await insertRosterSetting(library, bodyId, fields);
    const updated = stored ? await updateRosterSetting(library, stored.id, stored.revision, fields) : null;
    return updated && !updated.ok ? updated : ok({});
  },
};
