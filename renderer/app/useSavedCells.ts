import { useCallback, useEffect, useRef } from 'react';
import type { TypedEdit } from '../ui/field/fieldEdit.ts';
import type { GridEdit } from '../ui/grid/gridTypes.ts';

/**
 * Saves cells of a grid and answers it: false when rows had been changed elsewhere, so that the grid keeps the texts. When
 * the grid has left the screen by then, they are kept with what could not be saved.
 */
export function useSavedCells() {
  const onScreen = useRef(false);
  useEffect(() => {
    onScreen.current = true;
    return () => {
      onScreen.current = false;
    };
  }, []);
  return useCallback(
    async (
      edits: readonly GridEdit[],
      label: string,
      save: (typed: TypedEdit) => Promise<unknown>,
    ): Promise<boolean> => {
      let refused = false;
      const refuse = () => {
        refused = onScreen.current;
        return refused;
      };
      await save({ label, text: edits.map(({ value }) => value).join('、'), refuse });
      return !refused;
    },
    [],
  );
}
