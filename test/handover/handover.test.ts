/** 受け渡し: a meeting goes to another library as one file, is changed there, and comes back. */
import path from 'node:path';
import { expect, test } from 'vitest';
import type { HandoverPlan } from '../../shared/handover/handover.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import { specifiedMinimumWage } from '../../shared/schedule/chains.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { aomoriMembers } from '../seeds/aomoriReform.ts';
import { everything, filesOf, give, givingDesk, ownChain, planOf, receive, receiveAll } from './desks.ts';

test('a meeting arrives with its bodies, its agenda, its materials and their files, and nothing else', async () => {
  const { desk, meetingId, belowId, sha256 } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const plan: HandoverPlan = await there.do('handover.plan', { path: file });
  expect(plan).toMatchObject({
    title: '合同会議',
    from: '島根労働局 賃金室',
    same: 0,
    files: 1,
    conflicts: [],
  });
  expectOk(await receive(there, file));
  const arrived = await there.do('meeting.get', { id: meetingId });
  const sent = await desk.do('meeting.get', { id: meetingId });
  expect(arrived).toEqual(sent);
  const bodies = await there.do('council.list', { date: '2021-09-13' });
  expect(bodies.map(({ name }) => name).toSorted()).toEqual(
    ['島根地方最低賃金審議会', '製鋼専門部会'].toSorted(),
  );
  expect(await there.do('roster.seats', { bodyId: belowId })).toEqual(
    await desk.do('roster.seats', { bodyId: belowId }),
  );
  expect(await there.do('roster.seats', { bodyId: belowId })).toHaveLength(3);
  expect(filesOf(there)).toEqual([path.join(sha256.slice(0, 2), sha256)]);
});

test('addresses and telephones of people stay where they were given', async () => {
  const { desk, meetingId } = await givingDesk();
  const [person] = await desk.do('roster.people', {});
  const personId = person?.id ?? '';
  const fields = { address: '松江市殿町８番地の秘密', telephone: '0852-00-1234' };
  await desk.do('roster.saveContact', { personId, revision: 0, fields });
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'meeting', meetingId)));
  expect((await there.do('roster.people', {})).map(({ id }) => id)).toContain(personId);
  expect(await there.do('roster.contact', { personId })).toBeNull();
});

test('received twice, nothing is added and nothing is in conflict', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const { added } = expectOk(await receive(there, file));
  expect(await there.do('handover.plan', { path: file })).toMatchObject({
    added: 0,
    same: added,
    conflicts: [],
  });
  expect(await receive(there, file)).toEqual({ ok: true, value: { added: 0, changed: 0, removed: 0 } });
});

test('changed there and brought back: each difference is listed with both texts, and chosen one by one', async () => {
  const { desk, meetingId } = await givingDesk();
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'meeting', meetingId)));
  const edit = async (on: Desk, place: string, title: string) => {
    const { meeting, materials } = await on.do('meeting.get', { id: meetingId });
    const last = materials.at(-1);
    await on.do('meeting.update', { id: meetingId, revision: meeting.revision, fields: { place } });
    const items = [{ id: last?.id ?? '', revision: last?.revision ?? 0, title }];
    await on.do('meeting.editMaterials', { items, on: '2021-09-10' });
  };
  await edit(there, '松江合同庁舎', '調査結果（確定）');
  await edit(desk, '県民会館', '調査結果（速報）');
  const back = await give(there, 'meeting', meetingId);
  const { conflicts } = await desk.do('handover.plan', { path: back });
  const shown = conflicts.map(({ what, differences }) => [what, differences]);
  expect(shown).toEqual([
    ['会議', [{ field: '場所', ours: '県民会館', theirs: '松江合同庁舎' }]],
    ['資料', [{ field: '名称', ours: '調査結果（速報）', theirs: '調査結果（確定）' }]],
  ]);
  const [place, title] = conflicts.map(({ key }) => key);
  expect(await receive(desk, back, { [place ?? '']: 'ours' })).toMatchObject({
    error: { code: 'handover.undecided' },
  });
  expect(await receive(desk, back, { [place ?? '']: 'ours', [title ?? '']: 'theirs' })).toEqual({
    ok: true,
    value: { added: 0, changed: 1, removed: 0 },
  });
  const { meeting, materials } = await desk.do('meeting.get', { id: meetingId });
  expect([meeting.place, materials.at(-1)?.title]).toEqual(['県民会館', '調査結果（確定）']);
  await desk.do('history.undo', {});
  expect((await desk.do('meeting.get', { id: meetingId })).materials.at(-1)?.title).toBe('調査結果（速報）');
});

test('a body that both libraries entered on their own is asked about: ours stands for theirs, or both stay', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const withOwn = async () => {
    const there = await newDesk();
    const own = await there.do('council.create', {
      parentId: null,
      kind: 'council',
      name: '島根地方最低賃金審議会',
      shortName: '',
      template: null,
    });
    const { conflicts } = await there.do('handover.plan', { path: file });
    expect(conflicts).toMatchObject([{ kind: 'sameName', what: '会議体', title: '島根地方最低賃金審議会' }]);
    return { there, own: own.id, key: conflicts[0]?.key ?? '' };
  };
  const merged = await withOwn();
  const same = { [merged.key]: 'ours' } as const;
  const { conflicts } = await merged.there.do('handover.plan', { path: file, decisions: same });
  const differs = conflicts.filter(({ kind }) => kind === 'differs');
  expect(differs.map(({ title, differences }) => [title, differences])).toEqual([
    ['島根地方最低賃金審議会', [{ field: '略称', ours: '', theirs: '審議会' }]],
  ]);
  expect(await receive(merged.there, file, same)).toMatchObject({ error: { code: 'handover.undecided' } });
  expectOk(await receive(merged.there, file, { ...same, [differs[0]?.key ?? '']: 'ours' }));
  const bodies = await merged.there.do('council.list', { date: '2021-09-13' });
  expect(bodies).toHaveLength(2);
  expect(bodies.find(({ name }) => name === '製鋼専門部会')?.parentId).toBe(merged.own);
  const beside = await withOwn();
  expectOk(await receive(beside.there, file, { [beside.key]: 'theirs' }));
  expect(await beside.there.do('council.list', { date: '2021-09-13' })).toHaveLength(3);
});

test('a body takes those below it and their meetings along, and can be taken back in one step', async () => {
  const { desk, bodyId, meetingId } = await givingDesk();
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'body', bodyId)));
  expect((await there.do('meeting.list', {})).map(({ id }) => id)).toEqual([meetingId]);
  expect(await there.do('council.list', { date: '2021-09-13' })).toHaveLength(2);
  await there.do('history.undo', {});
  expect(await there.do('council.list', { date: '2021-09-13' })).toEqual([]);
  expect(await there.do('meeting.list', {})).toEqual([]);
});

test('plans go along, and the chains of one’s own that they count by with their numbers, and no other', async () => {
  const { desk, meetingId, bodyId } = await givingDesk();
  const used = await desk.do('schedule.createChain', { chain: ownChain('議事録', 3) });
  await desk.do('schedule.createChain', { chain: ownChain('ほかの段取り', 5) });
  await desk.do('schedule.setAmounts', { chainKey: used.id, fiscalYear: 2021, amounts: { wait: 4 } });
  await desk.do('schedule.createPlan', { fields: planOf(used.id, meetingId) });
  await desk.do('schedule.createPlan', {
    fields: { ...planOf('termExpiry', null, bodyId), start: '2023-03-31' },
  });
  const withMeeting = await newDesk();
  expectOk(await receive(withMeeting, await give(desk, 'meeting', meetingId)));
  const [sent] = await desk.do('schedule.plans', {});
  expect(await withMeeting.do('schedule.plans', {})).toEqual([sent]);
  const chains = await withMeeting.do('schedule.chains', {});
  expect(chains.own.map(({ chain }) => chain.name)).toEqual(['議事録']);
  expect(chains.amounts).toEqual((await desk.do('schedule.chains', {})).amounts);
  const withBody = await newDesk();
  expectOk(await receive(withBody, await give(desk, 'body', bodyId)));
  expect(await withBody.do('schedule.plans', {})).toEqual(await desk.do('schedule.plans', {}));
});

test('a mixture that would leave a meeting without its body is refused and changes nothing', async () => {
  const { desk, bodyId } = await givingDesk();
  const back = await give(desk, 'body', bodyId);
  const fields = { parentId: bodyId, kind: 'subcommittee', name: '電機専門部会', shortName: '' } as const;
  const { id: newBody } = await desk.do('council.create', { ...fields, template: null });
  await desk.do('meeting.create', { fields: blankMeeting, bodyIds: [newBody] });
  const { conflicts } = await desk.do('handover.plan', { path: back });
  expect(conflicts.map(({ kind, title }) => [kind, title])).toEqual([['onlyHere', '電機専門部会']]);
  const before = everything(desk);
  expect(await receive(desk, back, { [conflicts[0]?.key ?? '']: 'theirs' })).toMatchObject({
    error: { code: 'handover.tangled' },
  });
  expect(everything(desk)).toBe(before);
});

test('the calendar and the numbers of shipped chains stay; what differs is named', async () => {
  const { desk, meetingId } = await givingDesk();
  const own = await desk.do('schedule.createChain', { chain: ownChain('議事録', 3) });
  await desk.do('schedule.createPlan', { fields: planOf(own.id, meetingId) });
  await desk.do('schedule.createPlan', { fields: planOf('specifiedMinimumWage', meetingId) });
  const day = (date: string) => ({ date, closed: true, name: '県の記念日', note: '' });
  await desk.do('schedule.addChange', day('2021-09-16'));
  await desk.do('schedule.addChange', day('2022-09-16'));
  const [parameter] = specifiedMinimumWage.parameters;
  const amounts = { [parameter?.key ?? '']: (parameter?.value ?? 0) + 2 };
  await desk.do('schedule.setAmounts', { chainKey: 'specifiedMinimumWage', fiscalYear: 2021, amounts });
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const { basis, conflicts } = await there.do('handover.plan', { path: file });
  expect(conflicts).toEqual([]);
  expect(basis).toEqual([
    { field: '令和3年9月16日（木）', ours: '開庁', theirs: '県の記念日' },
    {
      field: `${specifiedMinimumWage.name}の${parameter?.label}（2021年度）`,
      ours: `${parameter?.value}`,
      theirs: `${(parameter?.value ?? 0) + 2}`,
    },
  ]);
  expectOk(await receive(there, file));
  expect((await there.do('schedule.calendar', {})).changes).toEqual([]);
  expect((await there.do('schedule.chains', {})).amounts).toEqual([]);
  expect((await desk.do('handover.plan', { path: file })).basis).toEqual([]);
});

test('what was added or removed on one side is asked about; what nobody takes comes with nothing of its own', async () => {
  const { desk, meetingId, belowId } = await givingDesk();
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'meeting', meetingId)));
  const appointed = aomoriMembers.slice(5, 6);
  await there.do('roster.appoint', { bodyId: belowId, appointments: appointed });
  const { agenda } = await desk.do('meeting.get', { id: meetingId });
  const before = agenda[0]?.id ?? null;
  await desk.do('meeting.addAgendaItems', { meetingId, before, items: [{ text: '開会' }] });
  const back = await give(there, 'meeting', meetingId);
  const { conflicts, added } = await desk.do('handover.plan', { path: back });
  expect(added).toBe(0);
  expect(conflicts.map(({ kind, what, title }) => [kind, what, title])).toEqual([
    ['onlyThere', '任命', `${nameOf(appointed)}（製鋼専門部会）`],
    ['onlyHere', '次第', '開会'],
  ]);
  const untouched = everything(desk);
  expect(await receiveAll(desk, back, 'ours')).toEqual({ added: 0, changed: 0, removed: 0 });
  expect(everything(desk)).toBe(untouched);
  // The seat and the person who sits in it.
  expect(await receiveAll(desk, back, 'theirs')).toEqual({ added: 2, changed: 0, removed: 1 });
  expect((await desk.do('meeting.get', { id: meetingId })).agenda.map(({ text }) => text)).toEqual([
    '部会長の選出',
  ]);
});

const nameOf = ([first]: readonly (typeof aomoriMembers)[number][]) =>
  first ? `${first.name.family}　${first.name.given}` : '';

test('a list in another order is asked about once, and takes the order that is chosen', async () => {
  const { desk, meetingId } = await givingDesk();
  const texts = ['開会', '閉会'].map((text) => ({ text }));
  await desk.do('meeting.addAgendaItems', { meetingId, before: null, items: texts });
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'meeting', meetingId)));
  const agendaOf = async (on: Desk) => (await on.do('meeting.get', { id: meetingId })).agenda;
  const [first, second] = await agendaOf(there);
  if (!first || !second) throw new Error('no agenda');
  await there.do('meeting.moveAgendaItems', {
    items: [{ id: second.id, revision: second.revision }],
    before: first.id,
  });
  const back = await give(there, 'meeting', meetingId);
  const { conflicts } = await desk.do('handover.plan', { path: back });
  expect(conflicts.map(({ what, differences }) => [what, differences])).toEqual([
    [
      '次第の並び順',
      [{ field: '並び順', ours: '部会長の選出、開会、閉会', theirs: '開会、部会長の選出、閉会' }],
    ],
  ]);
  await receiveAll(desk, back, 'theirs');
  expect((await agendaOf(desk)).map(({ text }) => text)).toEqual(['開会', '部会長の選出', '閉会']);
});
