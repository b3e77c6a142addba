import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import style from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import { useAutosave } from './useAutosave.ts';

export interface TextAreaProps extends FieldLabels {
  readonly value: string;
  /** As for TextField. */
  readonly onSave: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text of several lines that saves itself and grows with what is typed. */
export function TextArea({ value, onSave, placeholder, readOnly, ref, ...labels }: TextAreaProps) {
  const autosave = useAutosave({ value, onSave });
  return (
    <FieldFrame {...labels}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...autosave}
          {...{ placeholder, readOnly, ref }}
          className={classNames(style.control, style.area)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
