import type { FieldEdit } from './fieldEdit.ts';
import { ReadTextField, type ReadTextFieldProps } from './ReadTextField.tsx';
import type { TextReading } from './useReadText.ts';

export interface NumberFieldProps extends Omit<ReadTextFieldProps, 'value' | 'onSave' | 'read' | 'width'> {
  /** Null for none. */
  readonly value: number | null;
  readonly onSave: (value: number | null, edit?: FieldEdit<number | null>) => unknown;
  /** Default 0. */
  readonly least?: number | undefined;
  /** Default: what four digits hold. */
  readonly most?: number | undefined;
  /** An empty field is refused instead of saying that there is none. */
  readonly required?: boolean | undefined;
  /** May be typed with the number: 人, 日, 年. */
  readonly unit: string;
}

const WIDTH = 84;

/** A small whole number; an empty field says that there is none. */
export function NumberField(props: NumberFieldProps) {
  const { value, onSave, least, most, required, unit, ...field } = props;
  return (
    <ReadTextField
      {...field}
      width={WIDTH}
      value={value === null ? null : String(value)}
      read={(text) => readNumber(text, { least, most, required, unit })}
      onSave={(text, edit) => onSave(number(text), edit && { ...edit, seen: edit.seen.map(number) })}
    />
  );
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function readNumber(
  text: string,
  { least = 0, most, required, unit }: Pick<NumberFieldProps, 'least' | 'most' | 'required' | 'unit'>,
): TextReading<string> {
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(new RegExp(`${unit}$`), '');
  const next = `${most === undefined ? `${least}以上` : `${least}から${most}まで`}の整数を入力してください。`;
  if (written === '') {
    return required ? { ok: false, message: `入力されていません。${next}` } : { ok: true, value: null };
  }
  const number = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
  if (number >= least && number <= (most ?? number)) return { ok: true, value: String(number) };
  return { ok: false, message: `「${text.trim()}」は${unit}の数として読めません。${next}` };
}
