import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { weekdayOf } from '../../../shared/calendar/weekday.ts';
import { type Chain, withInputs, withParameters } from '../../../shared/schedule/chain.ts';
import {
  meetingNotice,
  meetingRequest,
  minutesPublication,
  opinionHearing,
  specifiedMinimumWage,
  termExpiry,
} from '../../../shared/schedule/chains.ts';
import { computeSchedule, latestStart } from '../../../shared/schedule/computeSchedule.ts';
import { designatedDate } from '../../../shared/schedule/designatedDate.ts';
import { scheduleTable } from '../../../shared/schedule/scheduleTable.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
const datesOf = (chain: Chain, start: string): Record<string, string> =>
  Object.fromEntries(computeSchedule(chain, start, calendar).steps.map(({ key, date }) => [key, date]));
const asPrinted = (date: string): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日(${weekdayOf(date)})`;

describe('特定最低賃金', () => {
  const seed = readFileSync('test/fixtures/seeds/shimane-2021-schedule.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

  test('every one of the 90 rows of the office’s own table of 令和3年度, weekdays included', () => {
    const rows = scheduleTable(specifiedMinimumWage, '2021-09-01', '2021-11-29', calendar);
    expect(seed).toHaveLength(90);
    expect(rows.map((steps) => steps.map(({ date }) => asPrinted(date)))).toEqual(seed);
  });

  test('its keys', () => {
    const { steps } = computeSchedule(specifiedMinimumWage, '2021-09-01', calendar);
    expect(steps.map(({ key, date }) => [key, date])).toEqual([
      ['notice', '2021-09-01'],
      ['objectionDeadline', '2021-09-16'],
      ['submission', '2021-09-22'],
      ['gazette', '2021-10-04'],
      ['effective', '2021-11-03'],
    ]);
  });

  test('the closed days that moved a step have their names', () => {
    const { steps } = computeSchedule(specifiedMinimumWage, '2021-09-03', calendar);
    expect(steps.map(({ moved }) => moved.map(({ date, reason }) => `${date.slice(5)} ${reason}`))).toEqual([
      [],
      ['09-18 土曜日', '09-19 日曜日', '09-20 敬老の日'],
      ['09-23 秋分の日', '09-25 土曜日', '09-26 日曜日'],
      ['10-02 土曜日', '10-03 日曜日'],
      [],
    ]);
  });

  test('over the turn of the year', () => {
    const { steps } = computeSchedule(specifiedMinimumWage, '2021-12-10', calendar);
    expect(steps.map(({ date }) => date)).toEqual([
      '2021-12-10',
      '2021-12-27',
      '2022-01-05',
      '2022-01-17',
      '2022-02-16',
    ]);
    expect(steps[2]?.moved).toHaveLength(6);
  });

  test('the note on 1 December: by 1 October, though any day up to the 3rd gives the same', () => {
    const { start, lastWorkingStart, steps } = latestStart(specifiedMinimumWage, '2021-12-01', calendar);
    expect([start, lastWorkingStart]).toEqual(['2021-10-03', '2021-10-01']);
    expect(steps.at(-1)?.date).toBe('2021-12-01');
    expect(datesOf(specifiedMinimumWage, '2021-10-04').effective).toBe('2021-12-02');
  });

  test('a wanted day that no start reaches exactly: the start before it', () => {
    const { start, steps } = latestStart(specifiedMinimumWage, '2021-11-09', calendar);
    expect([start, steps.at(-1)?.date]).toEqual(['2021-09-09', '2021-11-07']);
  });

  test('other lead times of another fiscal year', () => {
    const later = withParameters(specifiedMinimumWage, { submissionDays: 5, unknown: 1 });
    expect(datesOf(later, '2021-09-01')).toMatchObject({ submission: '2021-09-27', gazette: '2021-10-06' });
    expect(computeSchedule(later, '2021-09-01', calendar).steps[2]?.rule).toContain('5営業日目');
  });
});

describe('counting back', () => {
  test('招集通知 three clear days before 13 September is on the 9th', () => {
    expect(datesOf(meetingNotice, '2021-09-13').notice).toBe('2021-09-09');
  });

  test('a notice never falls on a closed day, and moves earlier, never later', () => {
    const { steps } = computeSchedule(meetingNotice, '2021-09-24', calendar);
    expect(steps[1]).toMatchObject({ date: '2021-09-17' });
    expect(steps[1]?.moved.map(({ date }) => date)).toEqual(['2021-09-18', '2021-09-19', '2021-09-20']);
  });

  test('開催請求 one week before, in clear days', () => {
    expect(datesOf(meetingRequest, '2021-09-17').request).toBe('2021-09-09');
  });
});

describe('the other chains', () => {
  test('意見聴取公示: on the day of the consultation, for two weeks', () => {
    expect(datesOf(opinionHearing, '2021-08-24')).toEqual({
      consultation: '2021-08-24',
      notice: '2021-08-24',
      deadline: '2021-09-07',
    });
  });

  test('任期満了 after two years, with the request for candidates before it', () => {
    expect(datesOf(termExpiry, '2021-09-06')).toEqual({
      appointment: '2021-09-06',
      expiry: '2023-09-05',
      preparation: '2023-07-06',
      successor: '2023-09-06',
    });
  });

  test('議事録公開', () => {
    expect(datesOf(minutesPublication, '2021-09-13')).toMatchObject({
      draft: '2021-09-29',
      publication: '2021-10-13',
    });
  });

  const own: Chain = {
    key: 'own',
    name: '独自の段取り',
    subject: 'any',
    parameters: [],
    steps: [
      { key: 'a', label: '決裁', head: '', rule: { kind: 'start' }, basis: '', note: '' },
      {
        key: 'b',
        label: '施行',
        head: '',
        rule: { kind: 'fixedDay', from: 'a', month: 4, day: 1 },
        basis: '',
        note: '',
      },
      { key: 'c', label: '説明会', head: '', rule: { kind: 'input', date: null }, basis: '', note: '' },
      {
        key: 'd',
        label: '報告',
        head: '',
        rule: { kind: 'workingDays', from: 'c', days: 2 },
        basis: '',
        note: '',
      },
    ],
  };

  test('a fixed day comes next year when it is over', () => {
    expect(datesOf(own, '2021-04-01').b).toBe('2021-04-01');
    expect(datesOf(own, '2021-04-02').b).toBe('2022-04-01');
  });

  test('what waits for a day to be entered is left out, and comes with it', () => {
    expect(Object.keys(datesOf(own, '2021-09-01'))).toEqual(['a', 'b']);
    expect(datesOf(withInputs(own, { c: '2021-09-10' }), '2021-09-01').d).toBe('2021-09-14');
  });

  test('a day that is entered by hand has no latest start', () => {
    expect(() => latestStart(own, '2021-09-10', calendar)).toThrow(RangeError);
  });
});

describe('指定日発効', () => {
  test('must be later than the statutory day, which itself needs none', () => {
    expect(designatedDate('2021-11-07', '2021-11-06').kind).toBe('tooEarly');
    expect(designatedDate('2021-11-07', '2021-11-07').kind).toBe('statutory');
    expect(designatedDate('2025-10-29', '2025-11-21')).toMatchObject({
      kind: 'designated',
      clause: 'この決定は、令和7年11月21日から効力を生ずる。',
    });
  });
});

test('a start that does not exist is a bug of the caller', () => {
  expect(() => computeSchedule(meetingNotice, '2021-09-31', calendar)).toThrow(RangeError);
  expect(() => latestStart(meetingNotice, '2021-02-30', calendar)).toThrow(RangeError);
});
