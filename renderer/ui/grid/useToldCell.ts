import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { GridProps } from './gridProps.ts';

/** Tells of each cell to which the user moves: while the cursor is elsewhere, a cell is selected by somebody else. */
export function useToldCell(
  active: { readonly rowId: string; readonly column: string | undefined } | null,
  input: RefObject<HTMLTextAreaElement | null>,
  onCell: GridProps['onCell'],
): void {
  const [rowId, column] = [active?.rowId, active?.column];
  const tell = useEffectEvent(() => {
    if (rowId === undefined || column === undefined || document.activeElement !== input.current) return;
    onCell?.(rowId, column);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the move to another cell is what is told
  useEffect(() => tell(), [rowId, column]);
}
