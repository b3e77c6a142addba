import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import style from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import { useAutosave } from './useAutosave.ts';

export interface TextFieldProps extends FieldLabels {
  readonly value: string;
  /**
   * Called with the whole text within 0.7 s after the last key and at least once a second while typing, on leaving the
   * field and when it goes away; never in the middle of a conversion, never with what is already stored.
   */
  readonly onSave: (text: string) => void;
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
  const autosave = useAutosave({ value, onSave });
  return (
    <FieldFrame {...labels}>
      {(attributes) => (
        <input
          {...attributes}
          {...autosave}
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
