import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import control from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import { type TextReading, useReadText } from './useReadText.ts';

export interface ReadTextFieldProps extends FieldLabels {
  readonly value: string | null;
  /** Called with what was read, once the text is finished: by Enter, on leaving the field and when it goes away. */
  readonly onSave: (value: string | null, edit?: FieldEdit<string | null>) => unknown;
  readonly read: (text: string) => TextReading<string>;
  /** A text that cannot be read waits under this name while the field is off the screen. */
  readonly keptAs: string;
  /** In px. Default: all there is. */
  readonly width?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

const asIs = (value: string) => value;

/** One line that is taken in only as a whole and only if it can be read; until then it stays, with the reason. */
export function ReadTextField(props: ReadTextFieldProps) {
  const { value, onSave, read, keptAs, width, readOnly, ref, ...labels } = props;
  const { field, error, remark, conflict } = useReadText({
    label: labels.label,
    keptAs,
    value,
    edited: asIs,
    shown: asIs,
    read,
    onSave,
  });
  return (
    <FieldFrame {...labels} error={error ?? labels.error} remark={remark} conflict={conflict}>
      {(attributes) => (
        <input
          {...attributes}
          {...field}
          {...{ readOnly, ref }}
          type="text"
          className={classNames(control.control)}
          style={{ width }}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
