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
      read={(text) => readBounded(text, most, required)}
      onSave={(text) => onSave(text ?? '')}
    />
  );
}

function readBounded(text: string, most: number, required = false): TextReading<string> {
  const written = text.trim();
  if (written === '') {
    return required
      ? { ok: false, message: '入力されていません。名前を入力してください。' }
      : { ok: true, value: null };
  }
  const excess = tooLongText(written, most);
  return excess === undefined ? { ok: true, value: written } : { ok: false, message: excess };
}
