import { type ChangeEvent, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { Autosave, type AutosaveTarget } from './Autosave.ts';
import type { FieldConflict } from './fieldEdit.ts';
import { useFlush } from './flushFields.ts';

/** The attributes of a text field that saves itself, and what it has to ask the user. */
export function useAutosave(target: AutosaveTarget) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [autosave] = useState(() => new Autosave(target, redraw));
  useLayoutEffect(() => autosave.receive(target));
  useEffect(() => {
    autosave.show(true);
    return () => autosave.show(false);
  }, [autosave]);
  useFlush(() => autosave.flush());
  const conflict: FieldConflict | undefined = autosave.conflict
    ? {
        newest: target.value,
        overwrite: () => autosave.overwrite(),
        takeNewest: () => autosave.takeNewest(),
      }
    : undefined;
  return {
    conflict,
    /** Writes a text that was chosen instead of typed. */
    type: (text: string) => autosave.type(text),
    field: {
      value: autosave.draft ?? target.value,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        autosave.type(event.target.value),
      onCompositionStart: () => autosave.compose(true),
      onCompositionEnd: () => autosave.compose(false),
      onFocus: () => autosave.focus(true),
      onBlur: () => autosave.focus(false),
    },
  };
}
