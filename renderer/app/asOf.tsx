import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { today } from './today.ts';

export interface AsOf {
  /** 基準日, `YYYY-MM-DD`: the day on which rosters and the numbers in the tree are looked at. */
  readonly date: string;
  readonly setDate: (date: string) => void;
}

const AsOfContext = createContext<AsOf | null>(null);

export function useAsOf(): AsOf {
  const asOf = useContext(AsOfContext);
  if (!asOf) throw new Error('useAsOf outside of AsOfProvider');
  return asOf;
}

/** One day for all rosters: whoever leafs through five of them looks at the same day in each. */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const [date, setDate] = useState(today);
  const value = useMemo(() => ({ date, setDate }), [date]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}
