import type { FieldEdit } from './fieldEdit.ts';
import { ReadTextField, type ReadTextFieldProps } from './ReadTextField.tsx';
import type { TextReading } from './useReadText.ts';

export interface NumberFieldProps extends Omit<ReadTextFieldProps, 'value' | 'onSave' | 'read' | 'width'> {
  /** Null for none. */
  readonly value: number | null;
  readonly onSave: (value: number | null, edit?: FieldEdit<number | null>) => unknown;
  /** Default 0. */
  readonly least?: number | undefined;
  /** May be typed with the number: 人, 日, 年. */
  readonly unit: string;
}

const WIDTH = 84;

/** A small whole number; an empty field says that there is none. */
export function NumberField({ value, onSave, least = 0, unit, ...field }: NumberFieldProps) {
  return (
    <ReadTextField
      {...field}
      width={WIDTH}
      value={value === null ? null : String(value)}
      read={(text) => readNumber(text, least, unit)}
      onSave={(text, edit) => onSave(number(text), edit && { ...edit, seen: edit.seen.map(number) })}
    />
  );
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function readNumber(text: string, least: number, unit: string): TextReading<string> {
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(new RegExp(`${unit}$`), '');
  if (written === '') return { ok: true, value: null };
  if (/^\d{1,4}$/.test(written) && Number(written) >= least) {
    return { ok: true, value: String(Number(written)) };
  }
  return {
    ok: false,
    message: `「${text.trim()}」は${unit}の数として読めません。${least}以上の整数を入力してください。`,
  };
}
