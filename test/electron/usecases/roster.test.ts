import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

const seat = (family: string, given: string, title = '') => ({
  side: 'public_interest',
  name: { family, given },
  title,
  appointedOn: '2021-09-06',
});

async function twoBodies(desk: Desk) {
  const ids: string[] = [];
  for (const name of ['製鋼最低賃金専門部会', '自動車最低賃金専門部会']) {
    const input = { parentId: null, kind: 'subcommittee', name, shortName: name } as const;
    ids.push((await desk.do('council.create', input)).id);
  }
  const [first = '', second = ''] = ids;
  return { first, second };
}

test('the same name in a second body is the same person, entered once', async () => {
  const desk = await newDesk();
  const { first, second } = await twoBodies(desk);
  await desk.do('roster.appoint', { bodyId: first, appointments: [seat('富田', '眞智子')] });
  const [again] = await desk.do('roster.appoint', { bodyId: second, appointments: [seat('富田', '眞智子')] });
  expect(again?.personIsNew).toBe(false);
  const people = await desk.do('roster.people', {});
  expect(people.map(({ memberships }) => memberships.length)).toEqual([2]);
});

test('眞 and 真 are different forms: nobody is merged by guessing', async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  await desk.do('roster.appoint', {
    bodyId: first,
    appointments: [seat('富田', '眞智子'), seat('富田', '真智子')],
  });
  expect(await desk.do('roster.people', {})).toHaveLength(2);
});

test('two people of one name stay two, and a third seat must say which of them', async () => {
  const desk = await newDesk();
  const { first, second } = await twoBodies(desk);
  const [one] = await desk.do('roster.appoint', { bodyId: first, appointments: [seat('林', '直')] });
  await desk.do('roster.appoint', {
    bodyId: first,
    appointments: [{ ...seat('林', '直'), who: { kind: 'new' } }],
  });
  const ambiguous = await desk.try('roster.appoint', { bodyId: second, appointments: [seat('林', '直')] });
  expect(ambiguous).toMatchObject({ ok: false, error: { code: 'roster.ambiguousName' } });
  const [chosen] = await desk.do('roster.appoint', {
    bodyId: second,
    appointments: [{ ...seat('林', '直'), who: { kind: 'registered', personId: one?.personId ?? '' } }],
  });
  expect(chosen?.personId).toBe(one?.personId);
});

test('nine pasted members are one command: one refused row leaves none, one undo takes all back', async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  const nine = Array.from({ length: 9 }, (_, index) => seat('委員', String(index + 1)));
  const refused = await desk.try('roster.appoint', { bodyId: first, appointments: [...nine, seat('', '')] });
  expect(refused).toMatchObject({ ok: false, error: { code: 'input.blank', details: { field: '氏名' } } });
  expect(await desk.do('roster.people', {})).toEqual([]);
  await desk.do('roster.appoint', { bodyId: first, appointments: nine });
  expect(await desk.do('history.next', {})).toMatchObject({ undo: '委員の追加「委員 1 ほか8名」' });
  await desk.do('history.undo', {});
  expect(await desk.do('roster.seats', { bodyId: first })).toEqual([]);
  expect(await desk.do('roster.people', {})).toEqual([]);
});

test('what was entered is stored to the character: spaces, variants, kanji for ー', async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  const title = ' 元　NHK 松江放送局\u3000オ一エム ㈱ 髙﨑\u{20BB7}\u{E0100}';
  await desk.do('roster.appoint', { bodyId: first, appointments: [seat('𠮷川', '眞', title)] });
  const [stored] = await desk.do('roster.seats', { bodyId: first });
  expect(stored?.membership.title).toBe(title);
  expect(stored?.person.name).toEqual({ family: '𠮷川', given: '眞' });
});

test('an edit based on an old revision is refused whole', async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  await desk.do('roster.appoint', { bodyId: first, appointments: [seat('飯塚', '弘', '副局長')] });
  const [before] = await desk.do('roster.seats', { bodyId: first });
  if (!before) throw new Error('no seat');
  const { id, revision } = before.membership;
  await desk.do('roster.edit', { memberships: [{ id, revision, fields: { title: '局長' } }] });
  const late = await desk.try('roster.edit', {
    people: [{ id: before.person.id, revision: 1, fields: { readingCertainty: 'confirmed' } }],
    memberships: [{ id, revision, fields: { title: '次長' } }],
  });
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
  const [after] = await desk.do('roster.seats', { bodyId: first });
  expect(after?.membership.title).toBe('局長');
  expect(after?.person).toEqual(before.person);
});

test("the role given with an appointment is the member's from the first day", async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  await desk.do('roster.appoint', {
    bodyId: first,
    appointments: [{ ...seat('富田', '眞智子'), role: 'chairperson' }],
  });
  const [stored] = await desk.do('roster.seats', { bodyId: first });
  expect(stored?.membership.roles).toEqual([{ role: 'chairperson', from: null, until: null }]);
});

test('the history names who was changed or taken off', async () => {
  const desk = await newDesk();
  const { first } = await twoBodies(desk);
  await desk.do('roster.appoint', {
    bodyId: first,
    appointments: [seat('富田', '眞智子'), seat('飯塚', '弘')],
  });
  const [tomita] = await desk.do('roster.seats', { bodyId: first });
  if (!tomita) throw new Error('no seat');
  const { id, revision } = tomita.membership;
  await desk.do('roster.edit', { memberships: [{ id, revision, fields: { title: '常務理事' } }] });
  expect((await desk.do('history.next', {})).undo).toBe('名簿の変更「富田 眞智子」');
  const seats = await desk.do('roster.seats', { bodyId: first });
  await desk.do('roster.remove', { memberships: seats.map(({ membership }) => membership) });
  expect((await desk.do('history.next', {})).undo).toBe('委員の削除「富田 眞智子 ほか1名」');
});
