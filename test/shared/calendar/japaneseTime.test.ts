import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatJapaneseTime, type JapaneseTimeStyle } from '../../../shared/calendar/japaneseTime.ts';
import { parseTimeOfDay } from '../../../shared/calendar/parseTimeOfDay.ts';

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('printing a time', () => {
  test.each<[string, JapaneseTimeStyle, string]>([
    ['14:00', {}, '午後2時00分'],
    ['14:00', { clock: '24' }, '14時00分'],
    ['09:58', {}, '午前9時58分'],
    ['09:58', { clock: '24' }, '9時58分'],
    ['12:00', {}, '午後0時00分'],
    ['00:05', {}, '午前0時05分'],
    ['14:00', { digits: 'full' }, '午後２時００分'],
    ['14:05', { digits: 'full_if_single' }, '午後２時05分'],
  ])('%s %j prints %s', (time, style, printed) => {
    expect(formatJapaneseTime(time, style)).toBe(printed);
  });

  test('what is no time is a bug of the caller', () => {
    expect(() => formatJapaneseTime('24:00')).toThrow(RangeError);
  });
});

describe('reading a time', () => {
  test('whatever prints a time is read back as that time', () => {
    fc.assert(
      fc.property(
        anyTime,
        fc.record({
          clock: fc.constantFrom('12', '24'),
          digits: fc.constantFrom('half', 'full', 'full_if_single'),
        }),
        (time, style) => {
          expect(parseTimeOfDay(formatJapaneseTime(time, style))).toEqual({ ok: true, value: time });
        },
      ),
    );
  });

  test.each([
    '14:00',
    '１４：００',
    '1400',
    '14時',
    '14時00分',
    '午後2時',
    '午後 2 時 00 分',
    '午後2:00',
    'PM2:00',
    '2:00 pm',
  ])('%s is two in the afternoon', (text) => {
    expect(parseTimeOfDay(text)).toEqual({ ok: true, value: '14:00' });
  });

  test.each([
    ['9:58', '09:58'],
    ['午後2時半', '14:30'],
    ['正午', '12:00'],
    ['午後0時', '12:00'],
    ['午前0時', '00:00'],
    ['12:00', '12:00'],
  ])('%s is %s', (text, time) => {
    expect(parseTimeOfDay(text)).toEqual({ ok: true, value: time });
  });

  test.each([
    ['', 'empty'],
    ['午後', 'unreadable'],
    ['2', 'unreadable'],
    ['午後2:00pm', 'unreadable'],
    ['午後2時から', 'unreadable'],
    ['24:00', 'noSuchTime'],
    ['14:60', 'noSuchTime'],
    ['午後14時', 'noSuchTime'],
    ['午後12時', 'ambiguousTwelve'],
    ['午前12時30分', 'ambiguousTwelve'],
  ])('「%s」 is refused: %s', (text, error) => {
    expect(parseTimeOfDay(text)).toEqual({ ok: false, error });
  });
});
