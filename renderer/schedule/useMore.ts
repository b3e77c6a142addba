import { useState } from 'react';

/** As many rows as are read at a time; thousands at once would freeze the window. */
const step = 50;

/** The first rows of a long list, how many are left, and a way to have more. */
export function useMore<T>(rows: readonly T[]): {
  readonly shown: readonly T[];
  readonly left: number;
  readonly more: () => void;
} {
  const [most, setMost] = useState(step);
  return {
    shown: rows.slice(0, most),
    left: Math.max(0, rows.length - most),
    more: () => setMost((before) => before + step),
  };
}
