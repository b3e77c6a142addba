import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import style from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import { useAutosave } from './useAutosave.ts';

export interface TextAreaProps extends FieldLabels {
  readonly value: string;
  /** As for TextField. */
  readonly onSave: (text: string, edit: FieldEdit<string>) => unknown;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text of several lines that saves itself and grows with what is typed. */
export function TextArea({ value, onSave, placeholder, readOnly, ref, ...labels }: TextAreaProps) {
  const { field, conflict } = useAutosave({ label: labels.label, value, onSave });
  return (
    <FieldFrame {...labels} conflict={conflict}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...field}
          {...{ placeholder, readOnly, ref }}
          className={classNames(style.control, style.area)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
