import { expect, test } from 'vitest';
import { readTables } from '../../../electron/files/readTableFile.ts';
import { encodeShiftJis } from '../../../electron/files/shiftJis.ts';
import {
  createOfficeCalendar,
  defaultHolidays,
  holidaySource,
} from '../../../shared/calendar/officeCalendar.ts';
import { problemText } from '../../../shared/contract/problemText.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { specifiedMinimumWage } from '../../../shared/schedule/chains.ts';
import { daysByStep, planDays } from '../../../shared/schedule/planDays.ts';
import { readHolidays } from '../../../shared/schedule/readHolidays.ts';
import { type Desk, newDesk } from './session.ts';

const csv = (edit: (lines: string[]) => void = () => {}): string => {
  const lines = [
    '国民の祝日・休日月日,国民の祝日・休日名称',
    ...defaultHolidays()
      .filter(({ date }) => date >= '2020' && date < '2023')
      .map(({ date, name }) => `${date.replaceAll('-0', '/').replaceAll('-', '/')},${name}`),
  ];
  edit(lines);
  return `${lines.join('\r\n')}\r\n`;
};

async function read(bytes: Uint8Array) {
  const tables = await readTables('syukujitsu.csv', bytes);
  return tables.ok ? readHolidays('syukujitsu.csv', tables.value.tables[0]?.cells ?? []) : tables;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.ok ? 'read' : problemText(result.error).why;
};

test('the Cabinet Office’s CSV is read in Shift_JIS and in UTF-8, with and without its mark', async () => {
  const expected = defaultHolidays().filter(({ date }) => date >= '2020' && date < '2023');
  for (const bytes of [encodeShiftJis(csv()), utf8(csv()), utf8(`\uFEFF${csv()}`)]) {
    expect(await read(bytes)).toEqual({ ok: true, value: expected });
  }
});

test.each<[string, Uint8Array, string]>([
  [
    'columns',
    utf8(csv((lines) => lines.splice(3, 1, '2020/2/11,建国記念の日,余分'))),
    '4行目：列が三つ以上あります。月日と名称の二列にしてください。',
  ],
  ['no name', utf8(csv((lines) => lines.splice(3, 1, '2020/2/11,'))), '4行目：名称がありません。'],
  [
    'no day',
    utf8(csv((lines) => lines.splice(3, 1, '建国記念の日,2020/2/11'))),
    '4行目：月日の「建国記念の日」を読めません。日付として読み取れません。令和3年9月13日、R3.9.13、2021/9/13 のように入力してください。',
  ],
  [
    'a day that does not exist',
    utf8(csv((lines) => lines.splice(3, 1, '2021/2/29,架空の日'))),
    '4行目：月日の「2021/2/29」を読めません。2021年に2月29日はありません。月と日を確かめてください。',
  ],
  [
    'a first day that does not exist, without a head',
    utf8(csv((lines) => lines.splice(0, 2, '2020/2/30,架空の日'))),
    '1行目：月日の「2020/2/30」を読めません。2020年に2月30日はありません。月と日を確かめてください。',
  ],
  [
    'a weekday that is not that day’s',
    utf8(csv((lines) => lines.splice(3, 1, '2020/2/11（月）,建国記念の日'))),
    '4行目：「（月）」と入力されましたが、この日は火曜日です。',
  ],
  [
    'a day twice',
    utf8(csv((lines) => lines.push('2020/2/11,建国記念の日'))),
    '53行目：「2020/2/11」は4行目にもあります。',
  ],
  [
    'a year missing',
    utf8(csv((lines) => lines.splice(0, lines.length, ...lines.filter((line) => !line.startsWith('2021'))))),
    '2021年の祝日がありません。',
  ],
  [
    'a year incomplete',
    utf8(csv((lines) => lines.splice(-12))),
    '2022年の祝日が4日しかありません。一年分そろっていません。',
  ],
  [
    'nothing but a head',
    utf8('国民の祝日・休日月日,国民の祝日・休日名称\r\n'),
    '月日と名称の行がありません。',
  ],
])('a bad CSV (%s) names line and reason', async (_, bytes, why) => {
  expect(await refusal(bytes)).toBe(why);
});

test('a file of 300,000 lines is refused in words, not by the machine', async () => {
  const lines = Array.from({ length: 300_000 }, (_, index) => `${index},abc,x`);
  expect(await read(utf8(lines.join('\n')))).toMatchObject({ error: { code: 'tableFile.tooManyCells' } });
});

test('a CSV in an encoding that nobody reads is refused', async () => {
  expect(await read(Uint8Array.from([0x41, 0xff, 0xfe, 0x0a, 0xfd, 0xff]))).toMatchObject({
    ok: false,
    error: { code: 'tableFile.encoding' },
  });
});

async function daysOf(desk: Desk) {
  const { holidays, asOf, changes } = await desk.do('schedule.calendar', {});
  return planDays(
    await desk.do('schedule.plans', {}),
    await desk.do('schedule.chains', {}),
    createOfficeCalendar({ holidays, asOf, changes }),
    { meetings: await desk.do('meeting.list', {}), consultations: await desk.do('letter.consultations', {}) },
  );
}

const noPlan = {
  ...{ chainKey: 'specifiedMinimumWage', meetingId: null, consultationId: null, bodyId: null, title: '' },
  ...{ start: '2021-09-13', inputs: {}, agreed: {}, done: {} },
};

/** Agrees to the days as they are now. */
async function agreed(desk: Desk): Promise<void> {
  const plans = (await daysOf(desk)).map(({ plan, steps }) => ({
    ...{ id: plan.id, revision: plan.revision },
    agreed: daysByStep(steps),
  }));
  await desk.do('schedule.agree', { plans });
}

const changedOf = async (desk: Desk): Promise<string[]> =>
  (await daysOf(desk)).flatMap(({ plan, changed }) =>
    changed.map(({ step, agreed: before }) => `${plan.title} ${step.key} ${before} → ${step.date}`),
  );

test('a special holiday moves exactly the deadlines it touches; old and new are known until agreed to', async () => {
  const desk = await newDesk();
  await desk.do('schedule.createPlan', { fields: { ...noPlan, title: '前' } });
  await desk.do('schedule.createPlan', { fields: { ...noPlan, title: '後', start: '2021-11-01' } });
  await agreed(desk);
  expect(await changedOf(desk)).toEqual([]);
  await desk.do('schedule.addChange', { date: '2021-10-05', closed: true, name: '臨時の休日', note: '' });
  expect(await changedOf(desk)).toEqual([
    '前 gazette 2021-10-12 → 2021-10-13',
    '前 effective 2021-11-11 → 2021-11-12',
  ]);
  await agreed(desk);
  expect(await changedOf(desk)).toEqual([]);
  await desk.do('history.undo', {});
  await desk.do('history.undo', {});
  expect(await changedOf(desk)).toEqual([]);
});

test('a struck holiday, lead times of a fiscal year and a meeting that moves are all noticed', async () => {
  const desk = await newDesk();
  await desk.do('schedule.createPlan', { fields: { ...noPlan, title: '公示', start: '2021-09-03' } });
  const meeting = await desk.do('meeting.create', {
    fields: { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13' },
    bodyIds: [],
  });
  const notice = { ...noPlan, chainKey: 'meetingNotice', start: null, meetingId: meeting.id, title: '会議' };
  await desk.do('schedule.createPlan', { fields: notice });
  await agreed(desk);
  await desk.do('schedule.addChange', { date: '2021-09-20', closed: false, name: '敬老の日', note: '' });
  expect(await changedOf(desk)).toEqual(
    expect.arrayContaining(['公示 objectionDeadline 2021-09-21 → 2021-09-20']),
  );
  await desk.do('history.undo', {});
  const amounts = { submissionDays: 4, gazetteDays: 7 };
  await desk.do('schedule.setAmounts', { chainKey: 'specifiedMinimumWage', fiscalYear: 2021, amounts });
  expect((await desk.do('schedule.chains', {})).amounts).toMatchObject([{ amounts: { submissionDays: 4 } }]);
  expect(await changedOf(desk)).toEqual(expect.arrayContaining(['公示 submission 2021-09-27 → 2021-09-28']));
  await desk.do('history.undo', {});
  await desk.do('meeting.update', { ...meeting, fields: { heldOn: '2021-09-15' } });
  expect(await changedOf(desk)).toEqual([
    '会議 meeting 2021-09-13 → 2021-09-15',
    '会議 notice 2021-09-09 → 2021-09-10',
  ]);
});

test('imported holidays are in force until they are taken back, and are not written over unseen', async () => {
  const desk = await newDesk();
  const before = await desk.do('schedule.calendar', {});
  expect(before).toMatchObject({ revision: 0, asOf: holidaySource.asOf });
  const holidays = defaultHolidays().filter(({ date }) => date >= '2020' && date < '2023');
  const data = { source: 'syukujitsu.csv', asOf: '2021-02-01', holidays: [...holidays] };
  await desk.do('schedule.setHolidays', { revision: 0, data });
  expect(await desk.try('schedule.setHolidays', { revision: 0, data })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  expect(await desk.do('schedule.calendar', {})).toEqual({ ...data, revision: 1, changes: [] });
  const beyond = { date: '2023-01-10', closed: true, name: '臨時', note: '' };
  expect(await desk.try('schedule.addChange', beyond)).toMatchObject({
    ok: false,
    error: { code: 'schedule.beyondCalendar' },
  });
  await desk.do('schedule.removeHolidays', { revision: 1 });
  expect(await desk.do('schedule.calendar', {})).toEqual(before);
});

test('a plan beyond the data has no days instead of wrong ones', async () => {
  const desk = await newDesk();
  const holidays = defaultHolidays().filter(({ date }) => date >= '2020' && date < '2022');
  await desk.do('schedule.setHolidays', {
    revision: 0,
    data: { source: 'a', asOf: '2021-02-01', holidays: [...holidays] },
  });
  await desk.do('schedule.createPlan', { fields: { ...noPlan, start: '2021-12-20' } });
  expect(await daysOf(desk)).toMatchObject([{ steps: [], outOfCoverage: true }]);
});

test('a chain of one’s own is kept, used, and not removed while a plan uses it', async () => {
  const desk = await newDesk();
  const chain = { ...specifiedMinimumWage, key: 'new', name: '当局の段取り' };
  const created = await desk.do('schedule.createChain', { chain });
  const [own] = (await desk.do('schedule.chains', {})).own;
  expect(own?.chain).toEqual({ ...chain, key: created.id });
  const plan = await desk.do('schedule.createPlan', { fields: { ...noPlan, chainKey: created.id } });
  expect((await daysOf(desk))[0]?.steps.at(-1)?.date).toBe('2021-11-11');
  expect(await desk.try('schedule.removeChain', created)).toMatchObject({ error: { code: 'inUse' } });
  await desk.do('schedule.removePlan', plan);
  await desk.do('schedule.removeChain', created);
  expect((await desk.do('schedule.chains', {})).own).toEqual([]);
});

test('a meeting that is removed takes its plans with it, and undo brings both back', async () => {
  const desk = await newDesk();
  const fields = { ...blankMeeting, name: '会議', heldOn: '2021-09-13' };
  const meeting = await desk.do('meeting.create', { fields, bodyIds: [] });
  await desk.do('schedule.createPlan', { fields: { ...noPlan, start: null, meetingId: meeting.id } });
  await desk.do('meeting.remove', meeting);
  expect(await desk.do('schedule.plans', {})).toEqual([]);
  await desk.do('history.undo', {});
  expect(await desk.do('schedule.plans', {})).toHaveLength(1);
});

test('a plan of what is not there is refused', async () => {
  const desk = await newDesk();
  const nobody = '01998f00-0000-7000-8000-000000000000';
  for (const fields of [
    { ...noPlan, chainKey: 'gone' },
    { ...noPlan, meetingId: nobody },
    { ...noPlan, consultationId: nobody },
    { ...noPlan, bodyId: nobody },
  ]) {
    expect(await desk.try('schedule.createPlan', { fields })).toMatchObject({ error: { code: 'notFound' } });
  }
});
