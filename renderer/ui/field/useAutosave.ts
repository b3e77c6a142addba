import { type ChangeEvent, useLayoutEffect, useReducer, useState } from 'react';
import { Autosave, type AutosaveTarget } from './Autosave.ts';
import { useFlush } from './flushFields.ts';

/** The attributes of a text field that saves itself. */
export function useAutosave({ value, onSave }: AutosaveTarget) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [autosave] = useState(() => new Autosave({ value, onSave }, redraw));
  useLayoutEffect(() => autosave.receive({ value, onSave }));
  useFlush(() => autosave.flush());
  return {
    value: autosave.draft ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement>) => autosave.type(event.target.value),
    onCompositionStart: () => autosave.compose(true),
    onCompositionEnd: () => autosave.compose(false),
    onFocus: () => autosave.focus(true),
    onBlur: () => autosave.focus(false),
  };
}
