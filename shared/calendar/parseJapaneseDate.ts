import { dateShadow } from './dateShadow.ts';
import { eras } from './eras.ts';
import { formatJapanesePeriod } from './formatJapanesePeriod.ts';
import type { JapanesePeriod } from './japanesePeriod.ts';
import { matchPeriod, type WrittenPeriod } from './matchPeriod.ts';
import { type DateRefusal, type DateRemark, parseJapaneseDay } from './parseJapaneseDay.ts';

export type DateReading =
  | {
      readonly ok: true;
      readonly value: JapanesePeriod & { readonly remarks: readonly DateRemark[] };
    }
  | { readonly ok: false; readonly error: DateRefusal };

/**
 * Reads whatever Japanese papers write of time: a day in every form of `parseJapaneseDay`, a month (令和3年9月, R7.4,
 * 2021/9), a year (令和3年, R7) or a fiscal year (令和元年度, R8年度); the precision that was written is kept, `date` being
 * the first day. 平成31年度 and 令和元年度 are one year; the first has a remark, because papers made from 2019-05-01 on
 * write the second.
 */
export function parseJapaneseDate(text: string, context: { readonly today?: string } = {}): DateReading {
  const day = parseJapaneseDay(text, context);
  if (day.ok) return { ok: true, value: { ...day.value, precision: 'day', calendar: 'calendar' } };
  const written = day.error.reason === 'dayMissing' ? matchPeriod(dateShadow(text)) : null;
  return written ? periodOf(written) : day;
}

function periodOf(written: WrittenPeriod): DateReading {
  const { precision, fiscal, count, year, month } = written;
  if (count === 0 || year === 0) return { ok: false, error: { reason: 'noSuchYear' } };
  if (month < 1 || month > 12) return { ok: false, error: { reason: 'noSuchDay', year, month, day: 1 } };
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const period: JapanesePeriod = { date, precision, calendar: fiscal ? 'fiscal' : 'calendar' };
  return { ok: true, value: { ...period, remarks: eraRemarks(written, period) } };
}

/** An era that no day of the period belongs to, or that of a fiscal year which is called by the next one. */
function eraRemarks({ era, count, fiscal, year }: WrittenPeriod, period: JapanesePeriod): DateRemark[] {
  const index = eras.findIndex(({ name }) => name === era);
  if (index < 0) return [];
  const actual = formatJapanesePeriod(period);
  const [first, next] = [eras[index]?.firstDay ?? '', eras[index - 1]?.firstDay ?? '9999-12-31'];
  const end = period.precision === 'year' ? `${year}-12-31` : `${period.date.slice(0, 8)}31`;
  if (end >= first && (fiscal ? end < next : period.date < next)) return [];
  const mark = `${count === 1 ? '元' : count}年`;
  return [{ kind: 'era', written: `${era}${mark}${actual.replace(/^.*?年/, '')}`, actual }];
}
