export interface Era {
  readonly name: string;
  /** Abbreviation in one kanji (令3.9.13) and in one letter (R3.9.13). */
  readonly kanji: string;
  readonly letter: string;
  /** First day of its year 1, `YYYY-MM-DD`. On the day of a change the new era counts. */
  readonly firstDay: string;
  /** What says so. */
  readonly basis: string;
}

/**
 * The eras since 1868, newest first, each until the day before the next.
 *
 * Japan kept a lunisolar calendar until 明治5年12月2日 (1872-12-31). Days before 1873 are counted here in the Gregorian
 * calendar, so their month and day are not those of papers of that time.
 */
export const eras: readonly Era[] = [
  {
    name: '令和',
    kanji: '令',
    letter: 'R',
    firstDay: '2019-05-01',
    basis: '元号法（昭和54年法律第43号）第2項・元号を改める政令（平成31年政令第143号）',
  },
  {
    name: '平成',
    kanji: '平',
    letter: 'H',
    firstDay: '1989-01-08',
    basis: '元号法（昭和54年法律第43号）第2項・元号を改める政令（昭和64年政令第1号）',
  },
  {
    name: '昭和',
    kanji: '昭',
    letter: 'S',
    firstDay: '1926-12-25',
    basis: '大正15年12月25日の改元の詔書（同日以後を昭和元年とする）',
  },
  {
    name: '大正',
    kanji: '大',
    letter: 'T',
    firstDay: '1912-07-30',
    basis: '明治45年7月30日の改元の詔書（同日以後を大正元年とする）',
  },
  {
    name: '明治',
    kanji: '明',
    letter: 'M',
    firstDay: '1868-01-25',
    basis: '明治元年9月8日の改元の詔（慶応4年を改めて明治元年とし、同年正月1日に遡る）',
  },
];

/** The era of a day and the year in it; null before 1868-01-25. */
export function eraOf(isoDate: string): { readonly era: Era; readonly year: number } | null {
  const era = eras.find((candidate) => isoDate >= candidate.firstDay);
  return era ? { era, year: gregorianYear(isoDate) - gregorianYear(era.firstDay) + 1 } : null;
}

const gregorianYear = (isoDate: string): number => Number(isoDate.slice(0, 4));
