import holidayJp from '@holiday-jp/holiday_jp';
import fc from 'fast-check';
import japaneseHolidays from 'japanese-holidays';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/calendarDays.ts';
import {
  createOfficeCalendar,
  defaultHolidays,
  holidaySource,
  OutOfCoverage,
} from '../../../shared/calendar/officeCalendar.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: holidaySource.asOf });
const everyDay: string[] = [];
for (let day = '1970-01-01'; day <= '2050-12-31'; day = addDays(day, 1)) everyDay.push(day);
const anyDay = fc.constantFrom(...everyDay.filter((day) => day > '1971' && day < '2049-06'));

function oracleName(day: string): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return japaneseHolidays.isHolidayAt(japaneseHolidays.jDate(year, month - 1, date), true);
}

describe('the days that the program brings along', () => {
  test('are the holidays that another library computes, on every day from 1970 to 2050', () => {
    const names = new Map(defaultHolidays().map(({ date, name }) => [date, name]));
    const differing = everyDay.filter((day) => names.has(day) !== (oracleName(day) !== undefined));
    expect(differing).toEqual([]);
    expect(everyDay).toHaveLength(29_585);
  });

  test('have the names of the other library, but for days named in laws of one year', () => {
    const differing = defaultHolidays().filter(({ date, name }) => oracleName(date) !== name);
    expect(differing.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '1989-02-24 大喪の礼',
      '1993-06-09 結婚の儀',
      '2019-05-01 休日（祝日扱い）',
      '2019-10-22 休日（祝日扱い）',
    ]);
  });

  test('are those of the package they were taken from', () => {
    expect(defaultHolidays().map(({ date }) => date)).toEqual(Object.keys(holidayJp.holidays));
  });
});

describe('an office is closed', () => {
  test.each([
    ['2021-09-18', ['土曜日']],
    ['2021-09-19', ['日曜日']],
    ['2021-09-20', ['敬老の日']],
    ['2021-09-23', ['秋分の日']],
    ['2021-08-09', ['振替休日']],
    ['2015-09-22', ['国民の休日']],
    ['2019-04-30', ['国民の休日']],
    ['2020-05-06', ['振替休日']],
    ['2022-01-01', ['土曜日', '元日']],
    ['2021-12-29', ['年末年始の休日']],
    ['2022-01-03', ['年末年始の休日']],
    ['2022-01-02', ['日曜日', '年末年始の休日']],
  ])('on %s: %j', (day, reasons) => {
    expect(calendar.reasonsClosed(day)).toEqual(reasons);
    expect(calendar.isClosed(day)).toBe(true);
  });

  test.each([
    ['2021-10-11', 'the Monday whose holiday moved to 23 July in 2021'],
    ['2021-12-28', 'the last day of the year'],
    ['2022-01-04', 'the first day of the year'],
  ])('not on %s, %s', (day) => {
    expect(calendar.reasonsClosed(day)).toEqual([]);
    expect(calendar.isClosed(day)).toBe(false);
  });

  test('on every Saturday, Sunday, holiday and turn of the year, and on no other day', () => {
    for (const day of everyDay) {
      const weekend = [0, 6].includes(new Date(day).getUTCDay());
      const turn = day.slice(5) >= '12-29' || day.slice(5) <= '01-03';
      expect(calendar.isClosed(day)).toBe(weekend || turn || oracleName(day) !== undefined);
    }
  });
});

describe('counting open days', () => {
  test.each([
    ['2021-09-18', '2021-09-21'],
    ['2021-09-21', '2021-09-21'],
    ['2021-12-29', '2022-01-04'],
  ])('from %s on the first is %s', (day, open) => {
    expect(calendar.nextOpenOnOrAfter(day)).toBe(open);
  });

  test.each([
    ['2021-09-16', 3, '2021-09-22'],
    ['2021-09-18', 1, '2021-09-21'],
    ['2021-12-28', 1, '2022-01-04'],
    ['2022-01-04', -1, '2021-12-28'],
    ['2022-01-02', -1, '2021-12-28'],
    ['2021-09-18', 0, '2021-09-18'],
  ])('%s and %i working days are %s', (day, count, open) => {
    expect(calendar.addWorkingDays(day, count)).toBe(open);
  });

  test('is what stepping day by day gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
        let walked = day;
        for (let left = Math.abs(count); left > 0; ) {
          walked = addDays(walked, Math.sign(count));
          if (!calendar.isClosed(walked)) left -= 1;
        }
        expect(calendar.addWorkingDays(day, count)).toBe(walked);
        const next = calendar.nextOpenOnOrAfter(day);
        const passed = calendar.closedBetween(addDays(day, -1), next).map(({ date }) => date);
        expect(calendar.isClosed(next)).toBe(false);
        expect(passed).toHaveLength(everyDay.indexOf(next) - everyDay.indexOf(day));
        expect(calendar.previousOpenOnOrBefore(next)).toBe(next);
      }),
    );
  });

  test('closed days are named with what closes them', () => {
    expect(calendar.closedBetween('2021-09-17', '2021-09-21')).toEqual([
      { date: '2021-09-18', reason: '土曜日' },
      { date: '2021-09-19', reason: '日曜日' },
      { date: '2021-09-20', reason: '敬老の日' },
    ]);
  });
});

describe('beyond its data', () => {
  test('no day is taken to be open', () => {
    expect(calendar.coverage).toEqual({ from: '1970-01-01', to: '2050-12-31' });
    for (const day of ['1969-12-31', '2051-01-01']) {
      expect(() => calendar.isClosed(day)).toThrow(OutOfCoverage);
      expect(() => calendar.reasonsClosed(day)).toThrow(OutOfCoverage);
      expect(() => calendar.nextOpenOnOrAfter(day)).toThrow(OutOfCoverage);
      expect(() => calendar.addWorkingDays(day, 1)).toThrow(OutOfCoverage);
    }
  });

  test('a count that leaves the data has no answer', () => {
    expect(() => calendar.nextOpenOnOrAfter('2050-12-29')).toThrow(OutOfCoverage);
    expect(() => calendar.previousOpenOnOrBefore('1970-01-03')).toThrow(OutOfCoverage);
    expect(() => calendar.addWorkingDays('2050-12-28', 1)).toThrow(OutOfCoverage);
    expect(() => calendar.addWorkingDays('1970-01-05', -1)).toThrow(OutOfCoverage);
    expect(() => calendar.closedBetween('2050-12-28', '2051-01-04')).toThrow(OutOfCoverage);
  });

  test('there is no calendar of no days', () => {
    expect(() => createOfficeCalendar({ holidays: [], asOf: '2021-02-01' })).toThrow(RangeError);
  });
});

describe('single days', () => {
  const changed = createOfficeCalendar({
    holidays: defaultHolidays(),
    asOf: '2021-02-01',
    changes: [
      { date: '2021-09-16', closed: true, name: '県の記念日' },
      { date: '2021-09-20', closed: false, name: '敬老の日' },
      { date: '2021-09-18', closed: false, name: '' },
    ],
  });

  test('an added day is closed under its name, a struck holiday is open', () => {
    expect(changed.reasonsClosed('2021-09-16')).toEqual(['県の記念日']);
    expect(changed.isClosed('2021-09-20')).toBe(false);
  });

  test('a Saturday cannot be struck', () => {
    expect(changed.reasonsClosed('2021-09-18')).toEqual(['土曜日']);
  });
});
