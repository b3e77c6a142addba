import { type DigitStyle, formatDigits } from './japaneseNumber.ts';

export interface JapaneseTimeStyle {
  /** `12` 午後2時00分 (default), `24` 14時00分. */
  readonly clock?: '12' | '24';
  readonly digits?: Exclude<DigitStyle, 'kanji'>;
}

/**
 * Prints a time of day, `HH:mm`, with two digits for the minutes. Noon is 午後0時00分 and midnight 午前0時00分: 12 is never
 * printed with 午前 or 午後, because 太政官布告第337号 (1872) calls noon 午前12時 and everyday usage 午後12時.
 * Throws RangeError for what is no time: stored times are checked before.
 */
export function formatJapaneseTime(
  time: string,
  { clock = '12', digits = 'half' }: JapaneseTimeStyle = {},
): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  const hour = Number(match[1]);
  const number = (text: string): string => formatDigits(text, digits);
  const minutes = `${number(match[2] ?? '')}分`;
  if (clock === '24') return `${number(String(hour))}時${minutes}`;
  return `${hour < 12 ? '午前' : '午後'}${number(String(hour % 12))}時${minutes}`;
}
