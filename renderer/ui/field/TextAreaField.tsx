import type { ClipboardEvent } from 'react';
import { classNames } from '../classNames.ts';
import style from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import { useAutosave } from './useAutosave.ts';

export interface TextAreaFieldProps extends FieldLabels {
  readonly value: string;
  /** As of a TextField. */
  readonly onSave: (text: string, edit: FieldEdit<string>) => unknown;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** What is inserted for what is pasted, after `before`; null for the clipboard's plain text. */
  readonly pastedText?: ((data: DataTransfer, before: string) => string | null) | undefined;
}

/** Of a whole text that was changed elsewhere, what a message can show. */
const shownOfConflict = 60;

/** Many lines of text that save themselves. */
export function TextAreaField({
  value,
  onSave,
  placeholder,
  readOnly,
  autoFocus,
  pastedText,
  ...labels
}: TextAreaFieldProps) {
  const { field, conflict } = useAutosave({ label: labels.label, value, onSave });
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value: text, selectionStart } = event.currentTarget;
    const inserted = pastedText?.(event.clipboardData, text.slice(0, selectionStart)) ?? null;
    if (inserted === null || readOnly) return;
    event.preventDefault();
    // The only way to insert that the field's own Ctrl+Z takes back.
    document.execCommand('insertText', false, inserted);
  };
  return (
    <FieldFrame {...labels} conflict={conflict && { ...conflict, newest: shortened(conflict.newest) }}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...field}
          {...{ placeholder, readOnly, autoFocus }}
          onPaste={paste}
          className={classNames(style.control)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shownOfConflict ? `${characters.slice(0, shownOfConflict).join('')}…` : text;
}
