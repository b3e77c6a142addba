import { dateShadow, eraOfMark, yearPattern } from './dateShadow.ts';
import { formatJapaneseYear } from './formatJapaneseDate.ts';
import { isIsoDate } from './isoDate.ts';
import { leafletDay } from './leafletDay.ts';
import { matchPeriod } from './matchPeriod.ts';
import { weekdayOf } from './weekday.ts';

/** What the writer should know about a day that could be read. The day stands; nothing here changes it. */
export type DateRemark =
  /** 令和3年9月13日（火）: the weekday written is not that day's. */
  | { readonly kind: 'weekday'; readonly written: string; readonly actual: string }
  /** 平成31年5月1日: the era written is not that day's. */
  | { readonly kind: 'era'; readonly written: string; readonly actual: string }
  /** 9/13: the year was not written. */
  | { readonly kind: 'yearAssumed'; readonly year: number };

/** Why a text is not a day. */
export type DateRefusal =
  | { readonly reason: 'empty' }
  | { readonly reason: 'unreadable' }
  /** 9/31, 2/29 in a common year, month 13. */
  | { readonly reason: 'noSuchDay'; readonly year: number; readonly month: number; readonly day: number }
  /** 令和0年, 0000年. */
  | { readonly reason: 'noSuchYear' }
  /** 3.9.13, 21/9/13: 令和, 平成 or a century? */
  | { readonly reason: 'eraMissing'; readonly year: number }
  /** 9/13 where no `today` was given. */
  | { readonly reason: 'yearMissing' }
  /** 令和3年9月, R8年度 where a day was asked for. */
  | { readonly reason: 'dayMissing' };

export type DayReading =
  | { readonly ok: true; readonly value: { readonly date: string; readonly remarks: readonly DateRemark[] } }
  | { readonly ok: false; readonly error: DateRefusal };

const forms = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^${yearPattern}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日$`, 'i'),
  new RegExp(`^${yearPattern}(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})$`, 'i'),
  /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
  /^(?<month>\d{1,2})[./-](?<day>\d{1,2})$/,
];

const bracketedWeekday = /\(([日月火水木金土])(?:曜日?)?(?:[・,、]?[祝休])?\)$/;
const plainWeekday = /([日月火水木金土])曜日?$/;

/**
 * Reads a day as officials write it: 令和3年9月13日（月）, 令和元年5月1日, R3.9.13, ㋿3.9.13, 昭和64.1.7, 令和三年九月十三日,
 * 2021/9/13, 2021-09-13, 20210913, ２０２１／９／１３, LL030913 (code of a leaflet), and 9/13 where `today` (`YYYY-MM-DD`) is given.
 *
 * - A day without a year is the one nearest to today among last, this and next year; of two equally near ones the
 *   coming one. 2/29 outside these years is refused rather than moved years away.
 * - A year of one to three digits without its era is refused: 3.9.13 could be any era's.
 * - Weekday and era are checked against the day, never trusted: what disagrees is a remark, the day stands.
 */
export function parseJapaneseDay(text: string, context: { readonly today?: string } = {}): DayReading {
  const shadow = dateShadow(text);
  if (shadow === '') return refused({ reason: 'empty' });
  const leaflet = leafletDay(shadow);
  if (leaflet !== null) return { ok: true, value: { date: leaflet, remarks: [] } };
  const weekday = bracketedWeekday.exec(shadow) ?? plainWeekday.exec(shadow);
  const groups = matchForm(weekday ? shadow.slice(0, weekday.index) : shadow);
  if (!groups) return refused({ reason: matchPeriod(shadow) ? 'dayMissing' : 'unreadable' });

  const remarks: DateRemark[] = [];
  const reading = dayOf(groups, context.today, remarks);
  if (!reading.ok) return reading;
  const { date } = reading.value;
  const actual = weekdayOf(date);
  if (weekday?.[1] && weekday[1] !== actual) remarks.push({ kind: 'weekday', written: weekday[1], actual });
  return reading;
}

type Groups = Readonly<Partial<Record<'era' | 'eraYear' | 'year' | 'month' | 'day', string>>>;

function matchForm(shadow: string): Groups | null {
  for (const form of forms) {
    const groups = form.exec(shadow)?.groups;
    if (groups) return groups;
  }
  return null;
}

function dayOf(groups: Groups, today: string | undefined, remarks: DateRemark[]): DayReading {
  const month = Number(groups.month);
  const day = Number(groups.day);
  if (groups.era !== undefined) return eraDay(groups.era, groups.eraYear ?? '', month, day, remarks);
  if (groups.year !== undefined) {
    const written = Number(groups.year);
    if (groups.year.length < 4) return refused({ reason: 'eraMissing', year: written });
    return written === 0 ? refused({ reason: 'noSuchYear' }) : existingDay(written, month, day, remarks);
  }
  if (today === undefined) return refused({ reason: 'yearMissing' });
  const assumed = nearestYear(month, day, today);
  remarks.push({ kind: 'yearAssumed', year: assumed });
  return existingDay(assumed, month, day, remarks);
}

function eraDay(
  mark: string,
  eraYear: string,
  month: number,
  day: number,
  remarks: DateRemark[],
): DayReading {
  const era = eraOfMark(mark);
  const count = eraYear === '元' ? 1 : Number(eraYear);
  if (count === 0) return refused({ reason: 'noSuchYear' });
  const reading = existingDay(Number(era.firstDay.slice(0, 4)) + count - 1, month, day, remarks);
  if (!reading.ok) return reading;
  const written = `${era.name}${count === 1 ? '元' : count}年`;
  const actual = formatJapaneseYear(reading.value.date);
  if (written !== actual) remarks.push({ kind: 'era', written, actual });
  return reading;
}

function existingDay(year: number, month: number, day: number, remarks: DateRemark[]): DayReading {
  const date = isoOf(year, month, day);
  return isIsoDate(date)
    ? { ok: true, value: { date, remarks } }
    : refused({ reason: 'noSuchDay', year, month, day });
}

/** This year where the day exists in none of the three. */
function nearestYear(month: number, day: number, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  let nearest: { year: number; distance: number } | null = null;
  // The later year first: of two equally near days the coming one wins.
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    const date = isoOf(year, month, day);
    const distance = Math.abs(Date.parse(date) - Date.parse(today));
    if (isIsoDate(date) && (!nearest || distance < nearest.distance)) nearest = { year, distance };
  }
  return nearest?.year ?? thisYear;
}

function isoOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function refused(error: DateRefusal): DayReading {
  return { ok: false, error };
}
