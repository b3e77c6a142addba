import {
  insertOwnChain,
  listChainAmounts,
  listOwnChains,
  removeOwnChain,
  setChainAmounts,
  updateOwnChain,
} from '../../../db/schedule/chainStore.ts';
import { listPlans } from '../../../db/schedule/planStore.ts';
import { formatJapanesePeriod } from '../../../shared/calendar/japaneseDate.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import { chainsOf } from '../../../shared/schedule/chainBook.ts';
import type { scheduleContract } from '../../../shared/schedule/scheduleContract.ts';
import type { UseCases } from '../contexts.ts';
import { chainBookOf } from './officeSchedule.ts';

type ChainChannels = Pick<
  typeof scheduleContract,
  | 'schedule.chains'
  | 'schedule.createChain'
  | 'schedule.updateChain'
  | 'schedule.removeChain'
  | 'schedule.setAmounts'
>;

/** 段取り and their numbers. */
export const chainUseCases: UseCases<ChainChannels> = {
  async 'schedule.chains'({ library }) {
    return ok(await chainBookOf(library));
  },

  async 'schedule.createChain'({ library, describe }, { chain }) {
    describe(chain.name);
    return ok(await insertOwnChain(library, chain));
  },

  async 'schedule.updateChain'({ library, describe }, { id, revision, chain }) {
    describe(chain.name);
    return updateOwnChain(library, id, revision, chain);
  },

  async 'schedule.removeChain'({ library, describe }, { id, revision }) {
    const own = (await listOwnChains(library)).find((each) => each.id === id);
    if (!own) return problem('notFound', { what: '段取り' });
    const plans = (await listPlans(library)).filter(({ chainKey }) => chainKey === id);
    if (plans.length > 0) return problem('inUse', { what: `段取り「${own.chain.name}」` });
    describe(own.chain.name);
    for (const { chainKey, fiscalYear } of await listChainAmounts(library)) {
      if (chainKey === id) await setChainAmounts(library, { chainKey, fiscalYear, amounts: {} });
    }
    const removed = await removeOwnChain(library, id, revision);
    return removed.ok ? ok({}) : removed;
  },

  async 'schedule.setAmounts'({ library, describe }, { chainKey, fiscalYear, amounts }) {
    const chain = chainsOf(await chainBookOf(library)).find(({ key }) => key === chainKey);
    if (!chain) return problem('notFound', { what: '段取り' });
    const own = new Map(chain.parameters.map(({ key, value }) => [key, value]));
    const differing = Object.entries(amounts).filter(
      ([key, value]) => own.has(key) && own.get(key) !== value,
    );
    await setChainAmounts(library, { chainKey, fiscalYear, amounts: Object.fromEntries(differing) });
    const date = `${fiscalYear}-04-01`;
    describe(`${chain.name} ${formatJapanesePeriod({ date, precision: 'year', calendar: 'fiscal' })}`);
    return ok({});
  },
};
