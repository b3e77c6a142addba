/** Seats over time, as the screens enter them. */
import { expect, test } from 'vitest';
import { newDesk } from './session.ts';

async function council() {
  const desk = await newDesk();
  const { id: bodyId } = await desk.do('council.create', {
    parentId: null,
    kind: 'council',
    name: '島根地方最低賃金審議会',
    shortName: '審議会',
  });
  const appoint = (family: string, appointedOn: string, more: object = {}) =>
    desk.do('roster.appoint', {
      bodyId,
      appointments: [
        { side: 'public_interest', name: { family, given: '弘' }, title: '', appointedOn, ...more },
      ],
    });
  const count = async (date: string) =>
    (await desk.do('council.list', { date })).find(({ id }) => id === bodyId)?.memberCount;
  return { desk, bodyId, appoint, count };
}

test('a substitute takes the seat over: what was entered is stored, and the tree counts one member', async () => {
  const { desk, bodyId, appoint, count } = await council();
  const [tomita] = await appoint('富田', '2021-05-01');
  await appoint('飯塚', '2022-04-01', { predecessorId: tomita?.membershipId, isSubstitute: true });
  const [first, second] = await desk.do('roster.seats', { bodyId });
  expect(second?.membership).toMatchObject({ predecessorId: first?.membership.id, isSubstitute: true });
  expect([await count('2022-03-31'), await count('2022-04-01'), await count('2021-04-30')]).toEqual([
    1, 1, 0,
  ]);
  const { id = '', revision = 0 } = first?.membership ?? {};
  const fields = {
    endedOn: '2022-02-28',
    endReason: '辞任',
    laterTitles: [{ from: '2021-07-01', title: '教授' }],
    roles: [{ role: 'chairperson' as const, from: '2021-05-10', until: null }],
    termEndsOn: '2023-03-31',
  };
  await desk.do('roster.edit', { memberships: [{ id, revision, fields }] });
  const [changed] = await desk.do('roster.seats', { bodyId });
  expect(changed?.membership).toMatchObject(fields);
  expect(await count('2022-03-15')).toBe(0);
});

test('whoever is removed is nobody’s predecessor any more, and one undo brings both back', async () => {
  const { desk, bodyId, appoint } = await council();
  const [tomita] = await appoint('富田', '2021-05-01');
  await appoint('飯塚', '2022-04-01', { predecessorId: tomita?.membershipId, isSubstitute: true });
  const [first] = await desk.do('roster.seats', { bodyId });
  if (!first) throw new Error('no seat');
  await desk.do('roster.remove', { memberships: [first.membership] });
  const [left, ...others] = await desk.do('roster.seats', { bodyId });
  expect(others).toEqual([]);
  expect(left?.membership).toMatchObject({ predecessorId: null, isSubstitute: true });
  await desk.do('history.undo', {});
  const [, second] = await desk.do('roster.seats', { bodyId });
  expect(second?.membership.predecessorId).toBe(tomita?.membershipId);
});

test('forms and former names of a person are kept as given', async () => {
  const { desk, appoint } = await council();
  await appoint('富田', '2021-05-01');
  const [person] = await desk.do('roster.people', {});
  if (!person) throw new Error('no person');
  const fields = {
    variants: [{ family: '冨田', given: '弘' }],
    formerNames: [{ name: { family: '飯塚', given: '弘' }, until: '2019-03-31' }],
  };
  await desk.do('roster.edit', { people: [{ id: person.id, revision: person.revision, fields }] });
  expect((await desk.do('roster.people', {}))[0]).toMatchObject(fields);
});

test('the form of rosters: the office’s, a body’s own before it, and gone with the body', async () => {
  const { desk, bodyId } = await council();
  await desk.do('roster.saveSetting', { bodyId: null, fields: { order: 'chairFirst', columns: ['name'] } });
  await desk.do('roster.saveSetting', { bodyId, fields: { order: 'byHand', columns: ['number', 'name'] } });
  await desk.do('roster.saveSetting', { bodyId, fields: { order: 'byHand', columns: ['name', 'title'] } });
  expect((await desk.do('roster.settings', {})).map(({ columns }) => columns)).toEqual([
    ['name'],
    ['name', 'title'],
  ]);
  const nameless = { order: 'gojuon', columns: ['title'] } as const;
  const refused = await desk.try('roster.saveSetting', {
    bodyId,
    fields: { ...nameless, columns: [...nameless.columns] },
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  const [body] = await desk.do('council.list', { date: '2021-09-13' });
  await desk.do('council.remove', { id: bodyId, revision: body?.revision ?? 0 });
  expect((await desk.do('roster.settings', {})).map((setting) => setting.bodyId)).toEqual([null]);
  await desk.do('roster.saveSetting', { bodyId: null, fields: null });
  expect(await desk.do('roster.settings', {})).toEqual([]);
});
