import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantText, minuteText, wallClock } from '../../../shared/calendar/wallClock.ts';

const tokyo = 'Asia/Tokyo';

test.each([
  ['2021-09-13T05:03:00.000Z', '令和3年9月13日 14:03'],
  ['2021-09-12T23:05:59.999Z', '令和3年9月13日 08:05'],
  // The last moment of a day and the first of the next: midnight is 00:00, never 24:00.
  ['2021-09-13T14:59:59.999Z', '令和3年9月13日 23:59'],
  ['2021-09-13T15:00:00.000Z', '令和3年9月14日 00:00'],
  ['2021-12-31T15:00:00.000Z', '令和4年1月1日 00:00'],
  ['2024-02-28T15:00:00.000Z', '令和6年2月29日 00:00'],
  // An era begins at midnight in Japan.
  ['2019-04-30T14:59:59.999Z', '平成31年4月30日 23:59'],
  ['2019-04-30T15:00:00.000Z', '令和元年5月1日 00:00'],
  ['1989-01-07T14:59:59.999Z', '昭和64年1月7日 23:59'],
  ['1989-01-07T15:00:00.000Z', '平成元年1月8日 00:00'],
  // Japan had summer time in 1948.
  ['1948-07-01T03:00:00.000Z', '昭和23年7月1日 13:00'],
])('%s is %s in Japan', (moment, text) => {
  expect(instantText(moment, tokyo)).toBe(text);
  expect(instantText(new Date(moment), tokyo)).toBe(text);
});

test('another zone shows its own day', () => {
  expect(instantText('2019-04-30T15:00:00.000Z', 'UTC')).toBe('平成31年4月30日 15:00');
  expect(minuteText('2021-09-13T18:45:00.000Z', 'Asia/Kathmandu')).toBe('00:30');
  expect(wallClock('2021-09-13T05:03:09.000Z', tokyo)).toEqual({ day: '2021-09-13', time: '14:03:09' });
});

test('without a zone it is the clock of this computer, as the system has it', () => {
  const module = fileURLToPath(new URL('../../../shared/calendar/wallClock.ts', import.meta.url));
  const inZone = (zone: string) =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { instantText } from '${module}'; console.log(instantText('2019-04-30T15:00:00.000Z'))`,
      ],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    ).trim();
  expect(inZone(tokyo)).toBe('令和元年5月1日 00:00');
  expect(inZone('America/New_York')).toBe('平成31年4月30日 11:00');
});

test('it is what the platform’s own calendar says, at any moment', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1868-10-23'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (moment) => {
        // The Swedish way of writing is ISO's.
        const swedish = moment.toLocaleString('sv-SE', { timeZone: tokyo });
        const { day, time } = wallClock(moment, tokyo);
        expect(`${day} ${time}`).toBe(swedish);
      },
    ),
  );
});

test('what is no moment is not shown as one', () => {
  expect(() => wallClock('昨日', tokyo)).toThrow(RangeError);
});
