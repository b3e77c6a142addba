/** The last day that each month has in every year. */
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day each year; month and day as people count them. */
export function isDayOfEveryYear(month: number, day: number): boolean {
  return day >= 1 && day <= (lastDays[month - 1] ?? 0);
}

export type MonthDayReading =
  | { readonly ok: true; readonly month: number; readonly day: number }
  | { readonly ok: false; readonly message: string };

/** Reads 4月1日, 4/1 or 4.1, in full width too; what is no day of every year is refused in words. */
export function readDayOfEveryYear(text: string): MonthDayReading {
  const written = text.normalize('NFKC').replaceAll(/\s/g, '');
  const match = /^(\d{1,2})(?:月(\d{1,2})日|[/.-](\d{1,2}))$/.exec(written);
  if (!match) {
    return { ok: false, message: '月日として読み取れません。4月1日、4/1 のように入力してください。' };
  }
  const [month, day] = [Number(match[1]), Number(match[2] ?? match[3])];
  if (isDayOfEveryYear(month, day)) return { ok: true, month, day };
  return {
    ok: false,
    message:
      month === 2 && day === 29
        ? '2月29日は、ない年があります。2月28日か3月1日にしてください。'
        : `${month}月${day}日はありません。月と日を確かめてください。`,
  };
}
