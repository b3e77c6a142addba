import { fiscalYearOf } from '../calendar/japaneseDate.ts';
import { type Chain, withParameters } from './chain.ts';
import { shippedChains } from './chains.ts';
import type { ChainAmounts } from './scheduleContract.ts';

/** Every chain that an office has, and its numbers of each fiscal year. */
export interface ChainBook {
  readonly own: readonly { readonly chain: Chain }[];
  readonly amounts: readonly Pick<ChainAmounts, 'chainKey' | 'fiscalYear' | 'amounts'>[];
}

/** The shipped chains, then the office's own, with the numbers that stand in the chain itself. */
export function chainsOf({ own }: ChainBook): readonly Chain[] {
  return [...shippedChains, ...own.map(({ chain }) => chain)];
}

/** The chain with the office's numbers of the fiscal year in which the start lies; null for a key that is gone. */
export function chainOn(book: ChainBook, key: string, start: string): Chain | null {
  const chain = chainsOf(book).find((candidate) => candidate.key === key);
  if (!chain) return null;
  const year = fiscalYearOf(start);
  const known = book.amounts.find((each) => each.chainKey === key && each.fiscalYear === year);
  return known ? withParameters(chain, known.amounts) : chain;
}
