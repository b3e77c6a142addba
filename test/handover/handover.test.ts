/** 受け渡し: a meeting goes to another library as one file, is changed there, and comes back. */
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkAttachment } from '../../electron/document/pdf/checkAttachment.ts';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import type { Attachment } from '../../shared/attachment/attachment.ts';
import type { HandoverDecision, HandoverPlan } from '../../shared/handover/handover.ts';
import { blankMaterial } from '../../shared/meeting/material.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import { simplePdf } from '../attachment/simplePdf.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { aomoriMembers } from '../seeds/aomoriReform.ts';

const on = '2021-09-10';

/** The sample's council with a meeting that has an attached file. */
async function givingDesk() {
  const desk = await newDesk();
  const body = await desk.do('council.create', {
    ...{
      parentId: null,
      kind: 'council',
      name: '島根地方最低賃金審議会',
      shortName: '審議会',
      template: null,
    },
  });
  const below = await desk.do('council.create', {
    parentId: body.id,
    kind: 'subcommittee',
    name: '製鋼専門部会',
    shortName: '製鋼',
    template: null,
  });
  await desk.do('council.create', {
    parentId: null,
    kind: 'council',
    name: 'ほかの審議会',
    shortName: '',
    template: null,
  });
  await desk.do('roster.appoint', { bodyId: below.id, appointments: aomoriMembers.slice(0, 3) });
  const fields = { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13' };
  const { id: meetingId } = await desk.do('meeting.create', { fields, bodyIds: [below.id] });
  const bytes = await simplePdf([{}, {}]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'from-')), '調査.pdf');
  writeFileSync(file, bytes);
  const stored = expectOk(await dispatch(desk.session, { channel: 'file.store', input: { path: file } })) as {
    sha256: string;
    bytes: number;
  };
  const paper: Attachment = {
    ...{ kind: 'attachment', name: '調査.pdf', sha256: stored.sha256, bytes: stored.bytes },
    ...(await checkAttachment('調査.pdf', { bytes, size: bytes.length })),
  };
  await desk.do('meeting.addMaterials', {
    ...{ meetingId, before: null, after: null, on },
    materials: [{ ...blankMaterial, title: '調査結果', paper }],
  });
  await desk.do('meeting.addAgendaItems', { meetingId, before: null, items: [{ text: '部会長の選出' }] });
  return {
    desk,
    meetingId,
    bodyId: body.id,
    belowId: below.id,
    sha256: stored.sha256,
  };
}

async function give(desk: Desk, kind: 'meeting' | 'body', id: string): Promise<string> {
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'handed-')), '合同会議.shingikai');
  const jobId = crypto.randomUUID();
  expectOk(
    await dispatch(desk.session, { channel: 'handover.write', input: { kind, id, path: target, jobId } }),
  );
  return target;
}

const receive = (desk: Desk, file: string, decisions: Record<string, HandoverDecision> = {}) =>
  desk.try('handover.receive', { path: file, decisions });

const filesOf = (desk: Desk) =>
  readdirSync(path.join(desk.folder, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );

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
  expect(await receive(there, file)).toEqual({ ok: true, value: { added: 0, changed: 0 } });
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
    value: { added: 0, changed: 1 },
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
  expectOk(await receive(merged.there, file, { [merged.key]: 'ours' }));
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

test('a file that is none, or is cut off, or damaged, is refused and changes nothing', async () => {
  const { desk, meetingId } = await givingDesk();
  const file = await give(desk, 'meeting', meetingId);
  const there = await newDesk();
  const refused = async (bytes: Uint8Array) => {
    const damaged = path.join(mkdtempSync(path.join(tmpdir(), 'bad-')), '壊れた.shingikai');
    writeFileSync(damaged, bytes);
    expect(await receive(there, damaged)).toMatchObject({ error: { code: 'handover.unreadable' } });
  };
  const whole = readFileSync(file);
  await refused(new Uint8Array());
  await refused(new TextEncoder().encode('これは受け渡しファイルではありません'));
  await refused(whole.subarray(0, Math.floor(whole.length / 2)));
  truncateSync(file, 100);
  expect(await receive(there, file)).toMatchObject({ error: { code: 'handover.unreadable' } });
  expect(await there.do('meeting.list', {})).toEqual([]);
});
