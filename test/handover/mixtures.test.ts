/** 受け渡し: a mixture in which something would print from nothing, also by what JSON names, is refused with both names. */
import { expect, test } from 'vitest';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import type { HandoverConflict, HandoverDecision } from '../../shared/handover/handover.ts';
import { blankMaterial, type MaterialContent, type MaterialFields } from '../../shared/meeting/material.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import { usualEdition } from '../../shared/packet/edition.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { everything, give, givingDesk, on, receive, receiveAll } from './desks.ts';

/** A library that gave the meeting away, and the one that has it too. */
async function twoDesks() {
  const { desk: here, ...ids } = await givingDesk();
  const there = await newDesk();
  expectOk(await receive(there, await give(here, 'meeting', ids.meetingId)));
  return { here, there, ...ids };
}

async function printFrom(desk: Desk, meetingId: string, fields: Partial<MaterialFields>): Promise<void> {
  const { materials } = await desk.do('meeting.get', { id: meetingId });
  const { id = '', revision = 0 } = materials.find(({ title }) => title === '調査結果') ?? {};
  await desk.do('meeting.editMaterials', { items: [{ id, revision, ...fields }], on });
}

async function writtenPaper(desk: Desk, meetingId: string) {
  const fields = { meetingId, title: '調査の概要', body: '本文' };
  const { id } = await desk.do('textPaper.create', { fields, material: null });
  await printFrom(desk, meetingId, { paper: { kind: 'text', textPaperId: id } });
  return id;
}

/** Receives with the kinds of conflict decided so. */
async function receiveSo(desk: Desk, file: string, choose: (conflict: HandoverConflict) => HandoverDecision) {
  const { conflicts } = await desk.do('handover.plan', { path: file });
  return receive(desk, file, Object.fromEntries(conflicts.map((each) => [each.key, choose(each)])));
}

const tangled = (user: string, used: string) => ({
  error: { code: 'handover.tangled', details: { user, used } },
});

test('a material that prints from a paper only there does not come without it', async () => {
  const { here, there, meetingId } = await twoDesks();
  await writtenPaper(there, meetingId);
  const back = await give(there, 'meeting', meetingId);
  const before = everything(here);
  const mixed = await receiveSo(here, back, ({ kind }) => (kind === 'differs' ? 'theirs' : 'ours'));
  expect(mixed).toMatchObject(tangled('資料「調査結果」', '本文を入力する紙面「調査の概要」'));
  expect(everything(here)).toBe(before);
  expectOk(await receiveSo(here, back, () => 'theirs'));
});

test('a paper from which a material here prints is not removed while the material stays', async () => {
  const { here, there, meetingId } = await twoDesks();
  await writtenPaper(here, meetingId);
  const back = await give(there, 'meeting', meetingId);
  const before = everything(here);
  const mixed = await receiveSo(here, back, ({ kind }) => (kind === 'onlyHere' ? 'theirs' : 'ours'));
  expect(mixed).toMatchObject(tangled('資料「調査結果」', '本文を入力する紙面「調査の概要」'));
  expect(everything(here)).toBe(before);
  expectOk(await receiveSo(here, back, () => 'theirs'));
});

test('an agenda item to which a material there speaks is not left out while the material comes', async () => {
  const { here, there, meetingId } = await twoDesks();
  const items = [{ text: '調査の報告' }];
  const [spoken = ''] = await there.do('meeting.addAgendaItems', { meetingId, before: null, items });
  await printFrom(there, meetingId, { agendaItemIds: [spoken] });
  const back = await give(there, 'meeting', meetingId);
  const mixed = await receiveSo(here, back, ({ kind }) => (kind === 'differs' ? 'theirs' : 'ours'));
  expect(mixed).toMatchObject(tangled('資料「調査結果」', '次第「調査の報告」'));
});

test('a body whose roster another meeting prints is not removed', async () => {
  const { desk: here, bodyId } = await givingDesk();
  const file = await give(here, 'body', bodyId);
  const fields = { parentId: bodyId, kind: 'subcommittee', name: '電機専門部会', shortName: '' } as const;
  const { id: added } = await here.do('council.create', { ...fields, template: null });
  const bodies = await here.do('council.list', { date: '2021-09-13' });
  const other = bodies.find(({ name }) => name === 'ほかの審議会')?.id ?? '';
  const meeting = await here.do('meeting.create', { fields: blankMeeting, bodyIds: [other] });
  const paper: MaterialContent = { kind: 'seatMatrix', bodyIds: [added], date: '2021-09-13' };
  await here.do('meeting.addMaterials', {
    ...{ meetingId: meeting.id, before: null, after: null, on },
    materials: [{ ...blankMaterial, title: '委員一覧', paper }],
  });
  expect(await receiveSo(here, file, () => 'theirs')).toMatchObject(
    tangled('資料「委員一覧」', '会議体「電機専門部会」'),
  );
});

test('what points to nothing there too holds nothing up', async () => {
  const { here, there, meetingId } = await twoDesks();
  const paperId = await writtenPaper(here, meetingId);
  await receiveAll(there, await give(here, 'meeting', meetingId), 'theirs');
  const paper = await there.do('textPaper.get', { id: paperId });
  await there.do('textPaper.remove', { id: paperId, revision: paper.revision });
  const back = await give(there, 'meeting', meetingId);
  expect(await receiveAll(here, back, 'theirs')).toEqual({ added: 0, changed: 0, removed: 1 });
});

test('what pointed to nothing here already holds nothing up', async () => {
  const { desk: here, meetingId } = await givingDesk();
  const [item] = (await here.do('meeting.get', { id: meetingId })).agenda;
  if (!item) throw new Error('no agenda');
  await printFrom(here, meetingId, { agendaItemIds: [item.id] });
  const there = await newDesk();
  expectOk(await receive(there, await give(here, 'meeting', meetingId)));
  await here.do('meeting.removeAgendaItems', { items: [{ id: item.id, revision: item.revision }] });
  await printFrom(there, meetingId, { source: '労働局' });
  const back = await give(there, 'meeting', meetingId);
  const mixed = await receiveSo(here, back, ({ kind }) => (kind === 'differs' ? 'theirs' : 'ours'));
  expect(mixed).toEqual({ ok: true, value: { added: 0, changed: 1, removed: 0 } });
});

test('a bound packet stays although what it was bound from goes', async () => {
  const { here, there, meetingId, sha256 } = await twoDesks();
  const back = await give(there, 'meeting', meetingId);
  const fields = { meetingId, title: '調査の概要', body: '本文' };
  const { id: textPaperId } = await here.do('textPaper.create', { fields, material: null });
  const bound = {
    ...{ key: textPaperId, title: '調査の概要', label: null, paper: { kind: 'text', textPaperId } },
    ...{ firstNumber: 1, pages: 1, trouble: null, isSlip: false },
  };
  const about = { pages: 1, bytes: 1000, sha256, madeFrom: { historySeq: null, papers: [bound] } };
  const input = { meetingId, edition: usualEdition, title: '合同会議', ...about };
  expectOk(await dispatch(here.session, { channel: 'packet.keep', input }));
  const choose = ({ what }: HandoverConflict) => (what === '綴り' ? 'ours' : 'theirs');
  expect(await receiveSo(here, back, choose)).toMatchObject({ ok: true, value: { removed: 1 } });
});
