import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { type Desk, newDesk } from './session.ts';

async function sample(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const contentOf = (bytes: Uint8Array, file: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => file.test(name))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('\n');

async function make(desk: Desk, channel: string, input: unknown) {
  const made = await dispatch(desk.session, { channel, input });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value as { bytes: Uint8Array; html: string; title: string };
}

test('the roster goes to Word and to Excel with every member', async () => {
  const desk = await newDesk();
  const { bodyIds } = await sample(desk);
  const paper = { kind: 'roster', bodyIds, date: '2021-09-13' };
  const word = contentOf((await make(desk, 'paper.word', { paper })).bytes, /^word\/document\.xml$/);
  const excel = contentOf((await make(desk, 'paper.excel', { paper })).bytes, /^xl\/.*\.xml$/);
  for (const name of ['小松原', '直樹', '達', '俊彦', '狩野', 'オ一エム金属工業株式会社']) {
    expect(word).toContain(name);
    expect(excel).toContain(name);
  }
});

test('links to the library are in the preview only', async () => {
  const desk = await newDesk();
  const { bodyIds } = await sample(desk);
  const input = { paper: { kind: 'roster', bodyIds, date: '2021-09-13' }, nonce: 'n', part: 0 };
  expect((await make(desk, 'paper.html', { ...input, sourceLinks: true })).html).toContain('source.invalid');
  const given = (await make(desk, 'paper.html', input)).html;
  expect(given).not.toContain('source.invalid');
  for (const id of bodyIds) expect(given).not.toContain(id);
});

test('a meeting without a date has no packet yet, and the reason says what to enter', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await desk.do('meeting.create', {
    fields: { ...blankMeeting, name: '第1回' },
    bodyIds: [],
  });
  expect(await desk.try('packet.get', { meetingId })).toMatchObject({
    ok: false,
    error: { code: 'meeting.dateMissing', details: { name: '第1回' } },
  });
});

test('a body without members on the day is left out of the packet, by name', async () => {
  const desk = await newDesk();
  const meeting = await sample(desk);
  const bodies = await desk.do('council.list', { date: '2021-09-13' });
  const empty = bodies.find(({ shortName }) => shortName === '百貨店・総合スーパー');
  if (!empty) throw new Error('no body');
  const { id, revision } = meeting;
  await desk.do('meeting.setBodies', { id, revision, bodyIds: [...meeting.bodyIds, empty.id] });
  const packet = await desk.do('packet.get', { meetingId: id });
  expect(packet.withoutMembers).toEqual(['百貨店・総合スーパー']);
  expect(packet.papers.map(({ paper, label }) => [paper.kind, label])).toEqual([
    ['cover', null],
    ['agenda', null],
    ['materialsList', null],
    ['meetingRoster', '資料No.1'],
    ['consultation', '資料No.2'],
    ['text', '資料No.3'],
    ['text', '資料No.4'],
    ['scheduleTable', '資料No.5'],
    ['text', '資料No.6'],
    ...Array(4).fill(['attachment', null]),
  ]);
});

test('materials that are not made here are listed and not bound', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  const { materials } = await desk.do('meeting.get', { id: meetingId });
  const items = [materials[5], materials[9]].map((material) => {
    if (!material) throw new Error('no material');
    return { id: material.id, revision: material.revision, paper: null };
  });
  await desk.do('meeting.editMaterials', { items, on: '2021-09-10' });
  const { papers, unbound } = await desk.do('packet.get', { meetingId });
  expect(unbound.map(({ label, reason }) => [label, reason])).toEqual([
    ['資料No.6', 'noPaper'],
    [null, 'noPaper'],
  ]);
  expect(papers).toHaveLength(11);
});

test('a meeting of which nobody is a member on the day has its rosters listed and not bound', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await desk.do('meeting.create', {
    fields: { ...blankMeeting, name: '第1回', heldOn: '2021-09-13' },
    bodyIds: [],
  });
  const { papers, unbound } = await desk.do('packet.get', { meetingId });
  expect(papers.map(({ key }) => key)).toEqual(['cover', 'agenda', 'materialsList']);
  expect(unbound).toMatchObject([{ title: '委員名簿', label: '資料No.1', reason: 'noMembers' }]);
});
