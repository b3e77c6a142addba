import { ReadTextField, type ReadTextFieldProps } from './ReadTextField.tsx';
import { tooLongText } from './tooLongText.ts';
import type { TextReading } from './useReadText.ts';

interface BoundedTextFieldProps extends Omit<ReadTextFieldProps, 'value' | 'onSave' | 'read' | 'width'> {
  readonly value: string;
  readonly onSave: (text: string) => unknown;
  /** In characters. */
  readonly most: number;
  /** An empty text is refused. */
  readonly required?: boolean | undefined;
}

/** One line of which only so much can be stored; more of it stays in the field, with the reason. */
export function BoundedTextField({ value, onSave, most, required, ...field }: BoundedTextFieldProps) {
  return (
    <ReadTextField
      {...field}
      value={value === '' ? null : value}
      read={(text) => readBounded(text, most, required ? field.label : null)}
      onSave={(text) => onSave(text ?? '')}
    />
  );
}

/** @param wanted what the field is called, where an empty text is refused. */
function readBounded(text: string, most: number, wanted: string | null): TextReading<string> {
  const written = text.trim();
  if (written === '') {
    return wanted === null
      ? { ok: true, value: null }
      : { ok: false, message: `入力されていません。${wanted}を入力してください。` };
  }
  const excess = tooLongText(written, most);
  return excess === undefined ? { ok: true, value: written } : { ok: false, message: excess };
}
