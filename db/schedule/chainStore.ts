import { type Chain, chainSchema } from '../../shared/schedule/chain.ts';
import { type ChainAmounts, chainAmountsSchema } from '../../shared/schedule/scheduleContract.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';

export interface OwnChain {
  readonly id: string;
  readonly revision: number;
  readonly chain: Chain;
}

/** The office's own chains, in the order in which they were made; the key of each is its id. */
export async function listOwnChains(library: ReadableLibrary): Promise<OwnChain[]> {
  const rows = await library.selectFrom('schedule_chain').selectAll().orderBy('id').execute();
  return rows.map(({ id, revision, content }) => ({
    id,
    revision,
    chain: chainSchema.parse({ ...(JSON.parse(content) as object), key: id }),
  }));
}

const contentOf = ({ key: _, ...content }: Chain): string => JSON.stringify(content);

export function insertOwnChain(library: WritableLibrary, chain: Chain) {
  return library.insert('schedule_chain', { content: contentOf(chain) });
}

export function updateOwnChain(library: WritableLibrary, id: string, revision: number, chain: Chain) {
  return library.update('schedule_chain', id, revision, { content: contentOf(chain) });
}

export function removeOwnChain(library: WritableLibrary, id: string, revision: number) {
  return library.remove('schedule_chain', id, revision);
}

/** The numbers of every chain and fiscal year that differ from the chain's own. */
export async function listChainAmounts(library: ReadableLibrary): Promise<ChainAmounts[]> {
  const rows = await library
    .selectFrom('chain_amounts')
    .selectAll()
    .orderBy('chain_key')
    .orderBy('fiscal_year')
    .execute();
  return rows.map((row) =>
    chainAmountsSchema.parse({
      id: row.id,
      revision: row.revision,
      chainKey: row.chain_key,
      fiscalYear: row.fiscal_year,
      amounts: JSON.parse(row.amounts),
    }),
  );
}

/** Stores, changes or, where none are left, removes the numbers of a chain in a fiscal year. */
export async function setChainAmounts(
  library: WritableLibrary,
  { chainKey, fiscalYear, amounts }: Omit<ChainAmounts, 'id' | 'revision'>,
): Promise<void> {
  const stored = (await listChainAmounts(library)).find(
    (each) => each.chainKey === chainKey && each.fiscalYear === fiscalYear,
  );
  const row = { chain_key: chainKey, fiscal_year: fiscalYear, amounts: JSON.stringify(amounts) };
  if (!stored) {
    if (Object.keys(amounts).length > 0) await library.insert('chain_amounts', row);
  } else if (Object.keys(amounts).length > 0) {
    await library.update('chain_amounts', stored.id, stored.revision, row);
  } else {
    await library.remove('chain_amounts', stored.id, stored.revision);
  }
}
