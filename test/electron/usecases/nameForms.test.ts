/** 「眞」にそろえる・それぞれ正しい・別の人とする, as the roster's screen calls them. */
import { expect, test } from 'vitest';
import { decidedFacts } from '../../../shared/roster/decidedFacts.ts';
import { factSubject } from '../../../shared/roster/factSubject.ts';
import { nameText } from '../../../shared/roster/nameText.ts';
import { rosterFacts } from '../../../shared/roster/rosterFacts.ts';
import { type Desk, newDesk } from './session.ts';

const day = '2021-09-13';
const machiko = { family: '富田', given: '眞智子' };
const otherForm = { family: '富田', given: '真智子' };

/** 富田眞智子 on three rosters, of which the last two print 真. */
async function tomita() {
  const desk = await newDesk();
  const bodyIds: string[] = [];
  for (const [index, name] of ['製鋼', '自動車', '電子部品'].entries()) {
    const { id } = await desk.do('council.create', {
      parentId: null,
      kind: 'committee',
      name,
      shortName: name,
    });
    bodyIds.push(id);
    const appointment = {
      side: null,
      name: machiko,
      reading: { family: 'とみた', given: 'まちこ' },
      printedName: index === 0 ? null : otherForm,
      title: '常務理事',
      appointedOn: '2021-09-06',
    };
    await desk.do('roster.appoint', { bodyId: id, appointments: [appointment] });
  }
  return { desk, bodyIds };
}

/** The findings on forms of names that are open, over all bodies of the day, as `kind: forms`. */
async function openFindings(desk: Desk): Promise<string[]> {
  const people = await desk.do('roster.people', {});
  const bodies = await desk.do('council.list', { date: day });
  const decisions = await desk.do('proofreading.decisions', {});
  const memberships = people.flatMap((person) => person.memberships);
  const facts = bodies.flatMap((body) => rosterFacts(body, memberships, people, day));
  return decidedFacts(facts, decisions).open.flatMap((fact) => {
    const subject = factSubject(fact);
    return subject ? [`${fact.kind}: ${subject.texts.join('・')}`] : [];
  });
}

async function seatsOf(desk: Desk) {
  const people = await desk.do('roster.people', {});
  const seats = people.flatMap((person) => person.memberships.map((seat) => ({ person, seat })));
  return seats.sort((a, b) => (a.seat.id < b.seat.id ? -1 : 1));
}

const twoForms = 'nameForms: 富田 眞智子・富田 真智子';
const subjectOf = (personId: string) => ({
  key: `nameForms:${personId}`,
  texts: ['富田 真智子', '富田 眞智子'],
});

test('それぞれ正しい settles the finding on every roster, is one step of undo, and can be taken back', async () => {
  const { desk } = await tomita();
  expect(await openFindings(desk)).toEqual([twoForms, twoForms, twoForms]);
  const [one] = await seatsOf(desk);
  await desk.do('proofreading.accept', subjectOf(one?.person.id ?? ''));
  expect(await openFindings(desk)).toEqual([]);
  expect((await desk.do('history.next', {})).undo).toBe('指摘の確認「富田 真智子・富田 眞智子」');
  await desk.do('history.undo', {});
  expect(await openFindings(desk)).toHaveLength(3);
  await desk.do('history.redo', {});
  const [decision] = await desk.do('proofreading.decisions', {});
  if (!decision) throw new Error('no decision');
  await desk.do('proofreading.reopen', decision);
  expect(await openFindings(desk)).toHaveLength(3);
  expect(await desk.try('proofreading.reopen', decision)).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });
});

test('saying it twice keeps one decision', async () => {
  const { desk } = await tomita();
  const [one] = await seatsOf(desk);
  await desk.do('proofreading.accept', subjectOf(one?.person.id ?? ''));
  await desk.do('proofreading.accept', subjectOf(one?.person.id ?? ''));
  expect(await desk.do('proofreading.decisions', {})).toHaveLength(1);
});

test('a third form opens the finding again; when it is gone, the decision holds again', async () => {
  const { desk } = await tomita();
  const [, second] = await seatsOf(desk);
  if (!second) throw new Error('no seat');
  await desk.do('proofreading.accept', subjectOf(second.person.id));
  const { id, revision } = second.seat;
  const printedName = { family: '冨田', given: '真智子' };
  await desk.do('roster.edit', { memberships: [{ id, revision, fields: { printedName } }] });
  expect(await openFindings(desk)).toContain('nameForms: 富田 眞智子・冨田 真智子・富田 真智子');
  await desk.do('history.undo', {});
  expect(await openFindings(desk)).toEqual([]);
});

test('別の人とする gives the seat to a new person of that form; other seats and offices stay', async () => {
  const { desk } = await tomita();
  const before = await seatsOf(desk);
  const [, second] = before;
  if (!second) throw new Error('no seat');
  await desk.do('roster.separate', { ...second.seat, personId: null });
  const after = await seatsOf(desk);
  const moved = after[1];
  expect(moved?.person.name).toEqual(otherForm);
  expect(moved?.person.reading).toEqual({ family: 'とみた', given: 'まちこ' });
  expect(moved?.person.readingCertainty).toBe('estimated');
  expect(moved?.seat).toMatchObject({ title: '常務理事', appointedOn: '2021-09-06', printedName: null });
  expect([after[0], after[2]].map((one) => one?.seat)).toEqual(
    [before[0], before[2]].map((one) => one?.seat),
  );
  // That the two are two people was just said; what is left is the third roster, on which nobody decided.
  expect(await openFindings(desk)).toEqual([twoForms, twoForms]);
  expect((await desk.do('history.next', {})).undo).toBe('別の人としての登録「富田 真智子」');
});

test('the last roster then goes to the same other person, and nothing is left to ask', async () => {
  const { desk } = await tomita();
  const [, second] = await seatsOf(desk);
  if (!second) throw new Error('no seat');
  const { personId } = await desk.do('roster.separate', { ...second.seat, personId: null });
  const third = (await seatsOf(desk))[2];
  if (!third) throw new Error('no seat');
  await desk.do('roster.separate', { ...third.seat, personId });
  const people = await desk.do('roster.people', {});
  expect(people.map(({ name, memberships }) => [nameText(name), memberships.length]).sort()).toEqual([
    ['富田 眞智子', 1],
    ['富田 真智子', 2],
  ]);
  expect(await openFindings(desk)).toEqual([]);
});

test('one undo makes them one person again, decision included', async () => {
  const { desk } = await tomita();
  const before = await openFindings(desk);
  const [, second] = await seatsOf(desk);
  if (!second) throw new Error('no seat');
  await desk.do('roster.separate', { ...second.seat, personId: null });
  await desk.do('history.undo', {});
  expect(await desk.do('roster.people', {})).toHaveLength(1);
  expect(await desk.do('proofreading.decisions', {})).toEqual([]);
  expect(await openFindings(desk)).toEqual(before);
});

test('a seat that was changed since it was looked at is not given away, and nobody is registered', async () => {
  const { desk } = await tomita();
  const [, second] = await seatsOf(desk);
  if (!second) throw new Error('no seat');
  const { id, revision } = second.seat;
  await desk.do('roster.edit', { memberships: [{ id, revision, fields: { title: '理事' } }] });
  const late = await desk.try('roster.separate', { id, revision, personId: null });
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(await desk.do('roster.people', {})).toHaveLength(1);
});
