/** A day, month or year with the precision in which a paper names it. */
export interface JapanesePeriod {
  /** Its first day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** `fiscal`: 年度, from 1 April (財政法第11条, 地方自治法第208条); always of precision `year`. */
  readonly calendar: 'calendar' | 'fiscal';
}
