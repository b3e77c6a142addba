import { expect, test } from 'vitest';
import { backwardAnswer } from '../../../renderer/schedule/backwardAnswer.ts';
import { createOfficeCalendar, defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { meetingNotice, specifiedMinimumWage } from '../../../shared/schedule/chains.ts';

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });
const latest = (start: string, wanted: string) =>
  backwardAnswer({ chain: specifiedMinimumWage, question: 'latest', calendar, start, wanted });

test('the day a secretariat quotes, and that it needs no designation', () => {
  expect(latest('2021-10-01', '2021-12-01')).toEqual({
    start: '2021-10-01',
    strong: '10月1日（金）までに答申要旨の公示。',
    text: '10月1日（金）なら法定どおり12月1日（水）に発効。それより早い公示は指定日発効の定めが必要です。閉庁日を含めれば10月3日（日）まで変わりません。',
    shownStart: '',
  });
});

test('for the notice that is looked at: the clause where the day is later, why not where it is earlier', () => {
  expect(latest('2021-09-13', '2021-12-01').shownStart).toBe(
    '9月13日（月）に公示した場合：法定では11月11日（木）に発効します。12月1日（水）に発効させるには、公示で日を指定する必要があります。公示の末尾は「この決定は、令和3年12月1日から効力を生ずる。」とします。',
  );
  expect(latest('2021-10-11', '2021-12-01').shownStart).toMatch(
    /^10月11日（月）に公示した場合：12月1日（水）には発効できません。/,
  );
});

test('a wanted day that no start reaches needs a designation', () => {
  expect(latest('2021-09-13', '2021-11-09')).toMatchObject({ start: '2021-09-09' });
  expect(latest('2021-09-13', '2021-11-09').text).toContain('この決定は、令和3年11月9日から効力を生ずる。');
});

test('a notice that goes out on a day: the meetings that it serves', () => {
  const asked = { chain: meetingNotice, question: 'earliest', calendar, start: '2021-09-08' } as const;
  expect(backwardAnswer({ ...asked, wanted: '2021-09-15' })).toMatchObject({
    start: '2021-09-21',
    strong: '9月21日（火）以後の会議に間に合います。',
    text: '9月15日（水）に招集通知をした場合です。閉庁日を含めれば9月19日（日）からです。',
  });
});
