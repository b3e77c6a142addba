import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import style from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import { useAutosave } from './useAutosave.ts';

export interface TextFieldProps extends FieldLabels {
  readonly value: string;
  /**
   * Called with the whole text within 0.7 s after the last key and at least once a second while typing, on leaving the
   * field and when it goes away; never in the middle of a conversion, never with what is already stored. `edit` says
   * what it may overwrite; the field waits for the promise before it shows anything else.
   */
  readonly onSave: (text: string, edit: FieldEdit<string>) => unknown;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** In characters. */
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text that saves itself. */
export function TextField({
  value,
  onSave,
  placeholder,
  readOnly,
  maxLength,
  autoFocus,
  ref,
  ...labels
}: TextFieldProps) {
  const { field, conflict } = useAutosave({ label: labels.label, value, onSave });
  return (
    <FieldFrame {...labels} conflict={conflict}>
      {(attributes) => (
        <input
          {...attributes}
          {...field}
          {...{ placeholder, readOnly, maxLength, autoFocus, ref }}
          type="text"
          className={classNames(style.control)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
