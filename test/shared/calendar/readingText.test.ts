import { expect, test } from 'vitest';
import { parseJapaneseDay } from '../../../shared/calendar/japaneseDate.ts';
import { parseTimeOfDay } from '../../../shared/calendar/parseTimeOfDay.ts';
import { dateRefusalText, dateRemarkText, timeRefusalText } from '../../../shared/calendar/readingText.ts';

const explained = (text: string): readonly string[] => {
  const reading = parseJapaneseDay(text, { today: '2021-09-08' });
  return reading.ok ? reading.value.remarks.map(dateRemarkText) : [dateRefusalText(reading.error)];
};

test('the user reads what is wrong with a day and what to do', () => {
  expect(explained('令和3年9月31日')).toEqual(['2021年に9月31日はありません。月と日を確かめてください。']);
  expect(explained('3.9.13')[0]).toContain('R3');
  expect(explained('令和3年9月13日（火）')).toEqual(['「（火）」と入力されましたが、この日は月曜日です。']);
  expect(explained('平成31年5月1日')).toEqual(['「平成31年」と入力されましたが、この日は令和元年です。']);
  expect(explained('9/13')[0]).toContain('2021年');
});

test('the user reads why a time is refused', () => {
  const reading = parseTimeOfDay('午後12時');
  expect(reading.ok ? '' : timeRefusalText(reading.error)).toContain('正午');
});
