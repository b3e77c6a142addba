import { expect, test } from 'vitest';
import { committees, manySeats } from '../../../build/bench/manySeats.ts';
import { bodySeatRule } from '../../../shared/roster/bodySeatRule.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import { pasteBodies } from '../../../shared/roster/pastedBodies.ts';
import { planAppointments } from '../../../shared/roster/planAppointments.ts';
import { plannedState } from '../../../shared/roster/plannedState.ts';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { rosterImport } from '../../../shared/roster/rosterImport.ts';
import { type Desk, newDesk } from './session.ts';

const date = '2021-09-13';

async function createBodies(desk: Desk, names: readonly string[]) {
  for (const name of names) {
    await desk.do('council.create', { parentId: null, kind: 'subcommittee', name, shortName: '' });
  }
}

/** What the review shows of a table on the rosters of today. */
async function plan(desk: Desk, cells: readonly (readonly string[])[]) {
  const bodies = await desk.do('council.list', { date });
  const people = await desk.do('roster.people', {});
  const { members } = parsePastedRoster(cells, {
    bodies: pasteBodies(bodies),
    bodyId: null,
    side: 'public_interest',
    known: people.map(({ name }) => name),
    today: date,
  });
  return planAppointments(members, {
    people,
    seats: people.flatMap(({ memberships }) => memberships),
    ruleOf: (id) => bodies.find((body) => body.id === id),
    date,
  });
}

test('1,200 seats of 25 committees are one command, 300 people, and one undo', async () => {
  const desk = await newDesk();
  await createBodies(desk, committees);
  const rows = await plan(desk, manySeats());
  expect(rows.map(plannedState)).toEqual(rows.map(() => 'new'));
  const done = await desk.do('roster.import', rosterImport(rows, date));
  expect(done).toEqual({ added: 1200, again: 0, changed: 0, registered: 300 });
  const people = await desk.do('roster.people', {});
  expect(people.map(({ memberships }) => memberships.length)).toEqual(people.map(() => 4));
  expect((await desk.do('history.next', {})).undo).toBe('名簿の取り込み「追加1200件」');
  const again = await plan(desk, manySeats());
  expect(new Set(again.map(plannedState))).toEqual(new Set(['same']));
  await desk.do('history.undo', {});
  expect(await desk.do('roster.people', {})).toEqual([]);
});

test('new and changed go in together or not at all', async () => {
  const desk = await newDesk();
  await createBodies(desk, ['製鋼専門部会', '百貨店専門部会']);
  const first = [
    ['会議体', '氏名', '役職名'],
    ['製鋼専門部会', '飯塚 弘', '准教授'],
  ];
  await desk.do('roster.import', rosterImport(await plan(desk, first), date));
  const second = [
    ['会議体', '氏名', 'よみ', '役職名'],
    ['製鋼専門部会', '飯塚 弘', 'いいづか ひろし', '教授'],
    ['百貨店専門部会', '飯塚 弘', '', '教授'],
    ['百貨店専門部会', '乾 弘', '', ''],
  ];
  const input = rosterImport(await plan(desk, second), date);
  const seatless = { ...input, seats: [...input.seats, { ...input.seats[0], bodyId: crypto.randomUUID() }] };
  const refused = await desk.try('roster.import', seatless as never);
  expect(refused).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await desk.do('roster.people', {})).toHaveLength(1);

  expect(await desk.do('roster.import', input)).toEqual({ added: 2, again: 0, changed: 2, registered: 1 });
  const people = await desk.do('roster.people', {});
  const iizuka = people.find(({ name }) => name.family === '飯塚');
  expect(iizuka?.reading.given).toBe('ひろし');
  expect(iizuka?.memberships.map(({ title }) => title)).toEqual(['教授', '教授']);
  const stale = await desk.try('roster.import', { ...input, seats: [] });
  expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('the members of a council with terms are appointed again by their file: one command, one undo', async () => {
  const desk = await newDesk();
  const council = { parentId: null, kind: 'council', name: '島根地方最低賃金審議会', shortName: '' } as const;
  const { id: bodyId } = await desk.do('council.create', council);
  const table = (day: string, ...more: string[][]) => [
    ['会議体', '氏名', '役職名', '任命'],
    [council.name, '飯塚 弘', '教授', day],
    [council.name, '富田 眞智子', '弁護士', day],
    ...more,
  ];
  const dates = async (on: string) => {
    const seats = await desk.do('roster.seats', { bodyId });
    const memberships = seats.map(({ membership }) => membership);
    const [body] = await desk.do('council.list', { date: on });
    if (!body) throw new Error('no body');
    const people = seats.map(({ person }) => person);
    return rosterAt(memberships, people, on, body.composition.sides, {
      ...bodySeatRule(body),
      order: 'gojuon',
    }).map(({ membership }) => membership.appointedOn);
  };
  await desk.do('roster.import', rosterImport(await plan(desk, table('R1.9.6')), date));
  const next = await plan(desk, table('R3.9.6', [council.name, '乾 一', '', 'R3.9.6']));
  expect(next.map(plannedState)).toEqual(['again', 'again', 'new']);
  expect(await desk.do('roster.import', rosterImport(next, date))).toEqual({
    added: 1,
    again: 2,
    changed: 0,
    registered: 1,
  });
  expect((await desk.do('history.next', {})).undo).toBe('名簿の取り込み「追加1件・再任2件」');
  expect(await dates('2021-09-05')).toEqual(['2019-09-06', '2019-09-06']);
  expect(await dates('2021-09-06')).toEqual(['2021-09-06', '2021-09-06', '2021-09-06']);
  expect((await plan(desk, table('R3.9.6'))).map(plannedState)).toEqual(['same', 'same']);
  await desk.do('history.undo', {});
  expect(await dates('2021-09-06')).toEqual(['2019-09-06', '2019-09-06']);
});

test('what Shift_JIS lacks is named cell by cell', async () => {
  const desk = await newDesk();
  await createBodies(desk, ['製鋼専門部会']);
  const table = [
    ['会議体', '氏名', '役職名'],
    ['製鋼専門部会', '𠮷田 弘', '教授〜'],
    ['製鋼専門部会', '髙﨑 一', '①'],
  ];
  await desk.do('roster.import', rosterImport(await plan(desk, table), date));
  const found = await desk.do('roster.unwritable', { scope: { kind: 'everyone' }, date });
  expect(found.toSorted((one, other) => (one.text < other.text ? -1 : 1))).toEqual([
    { text: '教授〜', characters: ['〜'] },
    { text: '𠮷田 弘', characters: ['𠮷'] },
  ]);
});
