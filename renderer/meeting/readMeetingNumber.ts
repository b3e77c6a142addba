import type { TextReading } from '../ui/field/useReadText.ts';

/** A meeting's number as officials write it: 651, 第651回, full width too. Nothing typed: none. */
export function readMeetingNumber(text: string): TextReading<string> {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: true, value: null };
  const number = Number(/^第?(\d{1,4})回?$/.exec(plain)?.[1] ?? 0);
  return number > 0
    ? { ok: true, value: String(number) }
    : { ok: false, message: `「${text}」は回数として読めません。651 のように数字で入力してください。` };
}
