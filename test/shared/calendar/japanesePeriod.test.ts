import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fiscalYearOf,
  formatJapanesePeriod,
  parseJapaneseDate,
} from '../../../shared/calendar/japaneseDate.ts';

const calendar = 'calendar' as const;
const fiscal = 'fiscal' as const;

describe('a month, a year and a fiscal year', () => {
  test.each([
    ['令和3年9月13日（月）', { date: '2021-09-13', precision: 'day', calendar }],
    ['令和三年九月', { date: '2021-09-01', precision: 'month', calendar }],
    ['R7.4', { date: '2025-04-01', precision: 'month', calendar }],
    ['Ｒ７．４', { date: '2025-04-01', precision: 'month', calendar }],
    ['昭和24.4', { date: '1949-04-01', precision: 'month', calendar }],
    ['2021/9', { date: '2021-09-01', precision: 'month', calendar }],
    ['令和3年', { date: '2021-01-01', precision: 'year', calendar }],
    ['平成31年', { date: '2019-01-01', precision: 'year', calendar }],
    ['令和元年', { date: '2019-01-01', precision: 'year', calendar }],
    ['R 7', { date: '2025-01-01', precision: 'year', calendar }],
    ['2021年', { date: '2021-01-01', precision: 'year', calendar }],
    ['令和元年度', { date: '2019-04-01', precision: 'year', calendar: fiscal }],
    ['R8 年度', { date: '2026-04-01', precision: 'year', calendar: fiscal }],
    ['Ｒ８年度', { date: '2026-04-01', precision: 'year', calendar: fiscal }],
    ['令和八年度', { date: '2026-04-01', precision: 'year', calendar: fiscal }],
    ['2021年度', { date: '2021-04-01', precision: 'year', calendar: fiscal }],
    ['昭和63年度', { date: '1988-04-01', precision: 'year', calendar: fiscal }],
  ])('%s keeps its precision', (text, period) => {
    expect(parseJapaneseDate(text)).toEqual({ ok: true, value: { ...period, remarks: [] } });
  });

  test('R7.4 is a month and R8年度 a fiscal year', () => {
    const read = (text: string) => parseJapaneseDate(text);
    expect(read('R7.4')).toMatchObject({ value: { precision: 'month', calendar } });
    expect(read('R8年度')).toMatchObject({ value: { precision: 'year', calendar: fiscal } });
  });

  test.each([
    ['平成31年度', '平成31年度', '令和元年度'],
    ['平成33年', '平成33年', '令和3年'],
    ['令和元年4月', '令和元年4月', '平成31年4月'],
    ['H31.5', '平成31年5月', '令和元年5月'],
  ])('%s: the era is reported', (text, written, actual) => {
    expect(parseJapaneseDate(text)).toMatchObject({
      ok: true,
      value: { remarks: [{ kind: 'era', written, actual }] },
    });
  });

  test.each([
    ['令和0年度', 'noSuchYear'],
    ['R7.13', 'noSuchDay'],
    ['3年度', 'unreadable'],
    ['2021', 'unreadable'],
    ['9.13', 'yearMissing'],
  ])('「%s」 is refused: %s', (text, reason) => {
    expect(parseJapaneseDate(text)).toMatchObject({ ok: false, error: { reason } });
  });

  test.each([
    [{ date: '2021-09-01', precision: 'month', calendar }, '令和3年9月', 'R3.9'],
    [{ date: '2025-04-01', precision: 'month', calendar }, '令和7年4月', 'R7.4'],
    [{ date: '2019-01-01', precision: 'year', calendar }, '令和元年', 'R1'],
    [{ date: '2019-04-01', precision: 'year', calendar: fiscal }, '令和元年度', 'R1年度'],
    [{ date: '1988-04-01', precision: 'year', calendar: fiscal }, '昭和63年度', 'S63年度'],
    [{ date: '1867-01-01', precision: 'year', calendar }, '1867年', '1867年'],
    [{ date: '2021-09-13', precision: 'day', calendar }, '令和3年9月13日', 'R3.9.13'],
  ] as const)('%j prints %s and %s', (period, full, short) => {
    expect(formatJapanesePeriod(period)).toBe(full);
    expect(formatJapanesePeriod(period, { form: 'short' })).toBe(short);
  });

  test('digits follow the office: 令和八年度, 令和７年４月', () => {
    expect(
      formatJapanesePeriod({ date: '2026-04-01', precision: 'year', calendar: fiscal }, { digits: 'kanji' }),
    ).toBe('令和八年度');
    expect(
      formatJapanesePeriod({ date: '2025-04-01', precision: 'month', calendar }, { digits: 'full' }),
    ).toBe('令和７年４月');
  });

  test('whatever is printed is read back in its precision, without a remark', () => {
    const month = fc.record({
      year: fc.integer({ min: 1869, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    const kind = fc.constantFrom('month', 'year', 'fiscal');
    const style = fc.record({
      form: fc.constantFrom('full', 'short'),
      digits: fc.constantFrom('half', 'full', 'full_if_single', 'kanji'),
    });
    fc.assert(
      fc.property(month, kind, style, ({ year, month }, kind, style) => {
        const monthOf = { month, year: 1, fiscal: 4 }[kind];
        const period = {
          date: `${year}-${String(monthOf).padStart(2, '0')}-01`,
          precision: kind === 'month' ? 'month' : 'year',
          calendar: kind === 'fiscal' ? fiscal : calendar,
        } as const;
        expect(parseJapaneseDate(formatJapanesePeriod(period, style))).toEqual({
          ok: true,
          value: { ...period, remarks: [] },
        });
      }),
      { numRuns: 2000 },
    );
  });
});

test('a fiscal year begins on 1 April', () => {
  expect(fiscalYearOf('2021-03-31')).toBe(2020);
  expect(fiscalYearOf('2021-04-01')).toBe(2021);
});
