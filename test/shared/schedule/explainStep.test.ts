import { describe, expect, test } from 'vitest';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { type Chain, withParameters } from '../../../shared/schedule/chain.ts';
import {
  meetingNotice,
  opinionHearing,
  shippedChains,
  specifiedMinimumWage,
} from '../../../shared/schedule/chains.ts';
import { computeSchedule } from '../../../shared/schedule/computeSchedule.ts';
import { explainStep } from '../../../shared/schedule/explainStep.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
const explain = (chain: Chain, start: string, key: string) =>
  explainStep(chain, computeSchedule(chain, start, calendar).steps, key, calendar);
const texts = (chain: Chain, start: string, key: string): string[] =>
  explain(chain, start, key).sentences.map(({ text, basis }) =>
    basis === '' ? text : `${text}［${basis}］`,
  );

describe('なぜ？', () => {
  test('the objection deadline that no holiday moves', () => {
    expect(texts(specifiedMinimumWage, '2021-09-13', 'objectionDeadline').slice(0, 3)).toEqual([
      '答申要旨の公示の日（9月13日）は数えず、翌日を1日目とする。［民法第140条］',
      '15日は暦の日数。敬老の日（9月20日）、秋分の日（9月23日）、土曜日・日曜日も数える。［最低賃金法第15条第3項で準用する第11条第2項・民法第140条・行政機関の休日に関する法律第2条］',
      '15日目の9月28日（火）は開庁日。動かさない。［行政機関の休日に関する法律第2条］',
    ]);
  });

  test('the one that 敬老の日 moves, with each closed day and its name', () => {
    expect(texts(specifiedMinimumWage, '2021-09-03', 'objectionDeadline')[2]).toBe(
      '15日目の9月18日（土）は閉庁日。9月18日（土曜日）、9月19日（日曜日）、9月20日（敬老の日）と続くため、9月21日（火）に繰り下げる。［行政機関の休日に関する法律第2条］',
    );
  });

  test('the one that a single holiday moves', () => {
    expect(texts(specifiedMinimumWage, '2021-09-08', 'objectionDeadline')[2]).toBe(
      '15日目の9月23日（木）は秋分の日で閉庁。9月24日（金）に繰り下げる。［行政機関の休日に関する法律第2条］',
    );
  });

  test('the days counted, numbered', () => {
    const { days } = explain(specifiedMinimumWage, '2021-09-03', 'objectionDeadline');
    expect(days).toHaveLength(19);
    expect(days[0]).toEqual({ date: '2021-09-03', count: null, closed: '' });
    expect(days[15]).toEqual({ date: '2021-09-18', count: 15, closed: '土曜日' });
    expect(days[17]).toEqual({ date: '2021-09-20', count: null, closed: '敬老の日' });
    expect(days.at(-1)).toEqual({ date: '2021-09-21', count: null, closed: '' });
  });

  test('working days count open days only', () => {
    const { days } = explain(specifiedMinimumWage, '2021-09-08', 'submission');
    expect(days.map(({ count }) => count)).toEqual([null, null, null, 1, 2, 3]);
    expect(texts(specifiedMinimumWage, '2021-09-08', 'submission')[1]).toBe(
      '9月25日（土曜日）、9月26日（日曜日）は数えず、3日目は9月29日（水）。［行政機関の休日に関する法律第1条］',
    );
  });

  test('the effective day never moves', () => {
    expect(texts(specifiedMinimumWage, '2021-09-08', 'effective')).toContain(
      '30日目の11月7日（日）。閉庁日でも動かさない。',
    );
  });

  test('3日前まで, and the loose reading with a warning', () => {
    const { days, warning } = explain(meetingNotice, '2021-09-13', 'notice');
    expect(days.map(({ date, count }) => `${date.slice(8)}:${count ?? '-'}`)).toEqual([
      '13:-',
      '12:1',
      '11:2',
      '10:3',
      '09:-',
    ]);
    expect(warning).toBe(
      '会議の日から3日を引く数え方では9月10日（金）になりますが、間が2日しかありません。9月9日（木）までに済ませてください。',
    );
  });

  test('a step on the very day it is counted from, open or closed', () => {
    expect(texts(opinionHearing, '2021-08-24', 'notice')).toEqual([
      '諮問と同じ日（閉庁日なら次の開庁日）。［最低賃金法第25条第5項・最低賃金法施行規則第11条第1項］',
      '諮問の後、遅滞なく公示します。',
    ]);
    expect(texts(opinionHearing, '2021-09-18', 'notice')[1]).toBe(
      '9月18日（土曜日）、9月19日（日曜日）、9月20日（敬老の日）は閉庁のため、9月21日（火）に移す。［行政機関の休日に関する法律第2条］',
    );
  });

  test('the day before allows no loose reading', () => {
    const dayBefore = withParameters(meetingNotice, { noticeDays: 0 });
    expect(explain(dayBefore, '2021-09-15', 'notice').warning).toBeNull();
  });

  test('every step of every chain is explained', () => {
    for (const chain of shippedChains) {
      for (const { key } of computeSchedule(chain, '2021-09-13', calendar).steps) {
        expect(explain(chain, '2021-09-13', key).sentences.length).toBeGreaterThan(0);
      }
    }
  });
});
