import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eras } from '../../../shared/calendar/eras.ts';
import {
  type DateRemark,
  formatJapaneseDate,
  type JapaneseDateStyle,
  parseJapaneseDay,
} from '../../../shared/calendar/japaneseDate.ts';

const millisecondsPerDay = 86_400_000;
const dayBefore = (iso: string): string =>
  new Date(Date.parse(iso) - millisecondsPerDay).toISOString().slice(0, 10);

/** Every day from 1868-01-01 to 2100-12-31. */
const anyDay = fc
  .integer({
    min: Date.UTC(1868, 0, 1) / millisecondsPerDay,
    max: Date.UTC(2100, 11, 31) / millisecondsPerDay,
  })
  .map((day) => new Date(day * millisecondsPerDay).toISOString().slice(0, 10));

const anyStyle: fc.Arbitrary<JapaneseDateStyle> = fc.oneof(
  fc.record({
    weekday: fc.boolean(),
    digits: fc.constantFrom('half', 'full', 'full_if_single', 'kanji'),
  }),
  fc.record({ form: fc.constantFrom('short', 'abbreviated'), weekday: fc.boolean() }),
);

const read = (text: string, today?: string): string => {
  const reading = parseJapaneseDay(text, today === undefined ? {} : { today });
  return reading.ok ? reading.value.date : reading.error.reason;
};
const remarksOn = (text: string, today?: string): readonly DateRemark[] => {
  const reading = parseJapaneseDay(text, today === undefined ? {} : { today });
  if (!reading.ok) throw new Error(reading.error.reason);
  return reading.value.remarks;
};

describe('printing a day', () => {
  test.each<[string, JapaneseDateStyle, string]>([
    ['2021-09-13', {}, '令和3年9月13日'],
    ['2021-09-13', { weekday: true }, '令和3年9月13日（月）'],
    ['2021-09-13', { digits: 'full' }, '令和３年９月１３日'],
    ['2021-09-13', { digits: 'full_if_single' }, '令和３年９月13日'],
    ['2021-09-13', { digits: 'kanji', weekday: true }, '令和三年九月十三日（月）'],
    ['2021-09-13', { form: 'short' }, 'R3.9.13'],
    ['2021-09-13', { form: 'short', weekday: true }, 'R3.9.13（月）'],
    ['1949-04-01', { form: 'abbreviated' }, '昭和24.4.1'],
    ['2021-07-31', { form: 'leaflet' }, '030731'],
    ['2038-12-20', { digits: 'full_if_single' }, '令和20年12月20日'],
    ['1988-10-30', { digits: 'kanji' }, '昭和六十三年十月三十日'],
    ['2019-05-01', {}, '令和元年5月1日'],
    ['2019-05-01', { digits: 'kanji' }, '令和元年五月一日'],
    ['2019-05-01', { form: 'short' }, 'R1.5.1'],
    ['1868-01-24', {}, '1868年1月24日'],
    ['1868-01-24', { digits: 'kanji' }, '一八六八年一月二十四日'],
    ['1868-01-24', { form: 'short' }, '1868.1.24'],
  ])('%s %j prints %s', (iso, style, printed) => {
    expect(formatJapaneseDate(iso, style)).toBe(printed);
  });

  test.each([
    ['明治元年1月25日', '1868年1月24日'],
    ['大正元年7月30日', '明治45年7月29日'],
    ['昭和元年12月25日', '大正15年12月24日'],
    ['平成元年1月8日', '昭和64年1月7日'],
    ['令和元年5月1日', '平成31年4月30日'],
  ])('%s follows %s', (first, last) => {
    const era = eras.find(({ name }) => first.startsWith(name));
    expect(formatJapaneseDate(era?.firstDay ?? '')).toBe(first);
    expect(formatJapaneseDate(dayBefore(era?.firstDay ?? ''))).toBe(last);
  });

  test('from 1873 on, the platform’s own calendar agrees on era, year, month and day', () => {
    const platform = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
      era: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(
        anyDay.filter((iso) => iso >= '1873'),
        (iso) => {
          expect(formatJapaneseDate(iso)).toBe(platform.format(new Date(iso)).replace(/(?<=\D)1年/, '元年'));
        },
      ),
    );
  });

  test('a day that does not exist is a bug of the caller', () => {
    expect(() => formatJapaneseDate('2021-09-31')).toThrow(RangeError);
  });
});

describe('reading a day', () => {
  test('whatever prints a day between 1868 and 2100 is read back as that day, without a remark', () => {
    fc.assert(
      fc.property(anyDay, anyStyle, (iso, style) => {
        expect(parseJapaneseDay(formatJapaneseDate(iso, style))).toEqual({
          ok: true,
          value: { date: iso, remarks: [] },
        });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['R3.9.13'],
    ['r3.9.13'],
    ['R3/9/13'],
    ['R03-09-13'],
    ['Ｒ３．９．１３'],
    ['令3.9.13'],
    ['令和3年9月13日（月）'],
    ['令和3年9月13日(月)'],
    ['令和3年9月13日（月曜日）'],
    ['令和3年9月13日 月曜日'],
    ['令和３年９月１３日㈪'],
    [' 令和 3 年 9 月 13 日（月） '],
    ['㋿3.9.13'],
    ['㋿３年９月１３日'],
    ['令和三年九月一三日'],
    ['二〇二一年九月十三日'],
    ['２０２１／９／１３'],
    ['2021/9/13'],
    ['2021/09/13'],
    ['2021-09-13'],
    ['2021－9－13'],
    ['2021−9−13'],
    ['2021.9.13'],
    ['2021年9月13日'],
    ['20210913'],
    ['LL030913'],
    ['ＬＬ０３０９１３'],
    ['２０２１０９１３'],
  ])('%s is 13 September 2021', (text) => {
    expect(parseJapaneseDay(text)).toEqual({ ok: true, value: { date: '2021-09-13', remarks: [] } });
  });

  test.each([
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['㍻25年9月11日', '2013-09-11'],
    ['昭和64.1.7', '1989-01-07'],
    ['S24.4.1', '1949-04-01'],
    ['昭和24.4.1', '1949-04-01'],
    ['LL300331', '2018-03-31'],
    ['LL010501', '2019-05-01'],
    ['大正15年12月24日', '1926-12-24'],
    ['M45.7.29', '1912-07-29'],
    ['令和3年9月20日（月・祝）', '2021-09-20'],
    ['令和6年2月29日', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseJapaneseDay(text)).toEqual({ ok: true, value: { date, remarks: [] } });
  });

  test('a wrong weekday is reported and does not move the day', () => {
    expect(read('令和3年9月13日（火）')).toBe('2021-09-13');
    expect(remarksOn('令和3年9月13日（火）')).toEqual([{ kind: 'weekday', written: '火', actual: '月' }]);
  });

  test.each([
    ['平成31年5月1日', '2019-05-01', '平成31年', '令和元年'],
    ['平成33年9月13日', '2021-09-13', '平成33年', '令和3年'],
    ['H31.5.1', '2019-05-01', '平成31年', '令和元年'],
    ['令和元年4月30日', '2019-04-30', '令和元年', '平成31年'],
    ['昭和64年1月8日', '1989-01-08', '昭和64年', '平成元年'],
    ['明治45年7月30日', '1912-07-30', '明治45年', '大正元年'],
  ])('%s is %s, and the era is reported', (text, date, written, actual) => {
    expect(read(text)).toBe(date);
    expect(remarksOn(text)).toEqual([{ kind: 'era', written, actual }]);
  });

  test.each([
    ['9/13', '2021-09-08', '2021-09-13'],
    ['9月13日', '2021-09-08', '2021-09-13'],
    ['九月十三日', '2021-09-08', '2021-09-13'],
    ['9/1', '2021-09-08', '2021-09-01'],
    ['1/15', '2021-11-20', '2022-01-15'],
    ['12/28', '2022-01-04', '2021-12-28'],
    ['3/1', '2021-08-30', '2021-03-01'],
    ['3/1', '2021-08-31', '2022-03-01'],
    ['2/29', '2023-12-01', '2024-02-29'],
    ['2/29', '2025-01-10', '2024-02-29'],
  ])('%s typed on %s is %s, and the year is reported', (text, today, date) => {
    expect(read(text, today)).toBe(date);
    expect(remarksOn(text, today)).toEqual([{ kind: 'yearAssumed', year: Number(date.slice(0, 4)) }]);
  });

  test('of two equally near days the coming one is meant', () => {
    // In a leap year both New Year's Days are 183 days from 2 July.
    expect(read('1/1', '2024-07-02')).toBe('2025-01-01');
  });

  test('a day without a year is never more than half a year away', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay.filter((iso) => !iso.endsWith('02-29')),
        (today, iso) => {
          const date = read(`${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}`, today);
          expect(Math.abs(Date.parse(date) - Date.parse(today)) / millisecondsPerDay).toBeLessThanOrEqual(
            183,
          );
        },
      ),
    );
  });

  test.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['未定', 'unreadable'],
    ['令和3年9月', 'dayMissing'],
    ['R8年度', 'dayMissing'],
    ['LL031331', 'unreadable'],
    ['令和3年9月13日から', 'unreadable'],
    ['9/13/2021', 'unreadable'],
    ['2021/9-13', 'unreadable'],
    ['2021 9 13', 'unreadable'],
    ['2021 0913', 'unreadable'],
    ['2021  0913', 'unreadable'],
    ['2021091', 'unreadable'],
    ['令和十十年九月十三日', 'unreadable'],
    ['令和0年9月13日', 'noSuchYear'],
    ['0000/9/13', 'noSuchYear'],
    ['3.9.13', 'eraMissing'],
    ['21/9/13', 'eraMissing'],
    ['9/13', 'yearMissing'],
  ])('「%s」 is refused: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  test.each([
    ['令和3年9月31日', { reason: 'noSuchDay', year: 2021, month: 9, day: 31 }],
    ['2021/2/29', { reason: 'noSuchDay', year: 2021, month: 2, day: 29 }],
    ['1900/2/29', { reason: 'noSuchDay', year: 1900, month: 2, day: 29 }],
    ['20211301', { reason: 'noSuchDay', year: 2021, month: 13, day: 1 }],
    ['R3.9.0', { reason: 'noSuchDay', year: 2021, month: 9, day: 0 }],
  ])('%s is refused: there is no such day', (text, error) => {
    expect(parseJapaneseDay(text)).toEqual({ ok: false, error });
  });

  test('2/29 is refused where neither last, this nor next year has it', () => {
    expect(parseJapaneseDay('2/29', { today: '2022-03-01' })).toEqual({
      ok: false,
      error: { reason: 'noSuchDay', year: 2022, month: 2, day: 29 },
    });
  });

  test('no text makes the reader fail, and what it reads is a day that exists', () => {
    const piece = fc.constantFrom(
      '令和',
      '元',
      '年',
      '月',
      '日',
      '十',
      '3',
      '9',
      '13',
      '.',
      '/',
      '（月）',
      ' ',
      'R',
      'ー',
      '𠮷',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const reading = parseJapaneseDay(text, { today: '2021-09-08' });
          if (reading.ok) expect(formatJapaneseDate(reading.value.date)).not.toBe('');
        },
      ),
    );
  });
});
