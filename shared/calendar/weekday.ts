const names = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** 曜日 of a day that exists, one character. Example: `weekdayOf('2021-09-13')` = 月 */
export function weekdayOf(isoDate: string): string {
  const name = names[new Date(`${isoDate}T00:00:00Z`).getUTCDay()];
  if (name === undefined) throw new RangeError(`not a day that exists: ${isoDate}`);
  return name;
}
