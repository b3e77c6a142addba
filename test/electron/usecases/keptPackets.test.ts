import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/usecases/dispatch.ts';
import { type Edition, usualEdition } from '../../../shared/packet/edition.ts';
import { expectOk } from '../../expectOk.ts';
import { type Desk, newDesk } from './session.ts';

async function sample(desk: Desk) {
  await desk.do('sample.create', { folder: path.join(path.dirname(desk.folder), 'サンプル') });
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

/** Keeps a packet as the host does after binding. */
async function bind(desk: Desk, meetingId: string, edition: Edition = usualEdition): Promise<void> {
  const { historySeq, title, papers } = await desk.do('packet.get', { meetingId, edition });
  // A file that is there stands for the one that would have been bound.
  const sha256 = papers.flatMap(({ paper }) => (paper.kind === 'attachment' ? paper.sha256 : []))[0];
  const about = { pages: 29, bytes: 1000, sha256, madeFrom: { historySeq, papers: [] } };
  const input = { meetingId, edition, title, ...about };
  const kept = await dispatch(desk.session, { channel: 'packet.keep', input });
  if (!kept.ok) throw new Error(kept.error.code);
}

const observers = { ...usualEdition, variant: 'observers' } as const;

test('everything that was bound is listed, the newest first; earlier ones of an edition have their moment behind', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  await bind(desk, meetingId);
  await bind(desk, meetingId, observers);
  await bind(desk, meetingId);
  const kept = await desk.do('packet.kept', { meetingId });
  expect(kept.map(({ title }) => title)).toEqual([
    '合同会議',
    '合同会議　傍聴者用',
    expect.stringMatching(/^合同会議　令和3年9月8日 \d\d:\d\d$/),
  ]);
  expect((await desk.do('packet.get', { meetingId })).bound?.id).toBe(kept[0]?.id);
  expect((await desk.do('packet.get', { meetingId, edition: observers })).bound?.id).toBe(kept[1]?.id);
});

const changes = async (desk: Desk, meetingId: string) =>
  (await desk.do('packet.kept', { meetingId })).map(({ isChangedSince }) => isChangedSince);

test('whether anything was changed since is said of each; binding another edition changes nothing', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  await bind(desk, meetingId);
  await bind(desk, meetingId, observers);
  expect(await changes(desk, meetingId)).toEqual([false, false]);
  await desk.do('library.rename', { name: '賃金室' });
  expect(await changes(desk, meetingId)).toEqual([true, true]);
  await bind(desk, meetingId);
  expect(await changes(desk, meetingId)).toEqual([false, true, true]);
});

test('what was taken back is no change; what was bound goes with its step, and comes back with it', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  await desk.do('library.rename', { name: '賃金室' });
  await bind(desk, meetingId);
  await desk.do('library.rename', { name: '労働局' });
  await desk.do('history.undo', {});
  expect(await changes(desk, meetingId)).toEqual([false]);
  await desk.do('history.redo', {});
  expect(await changes(desk, meetingId)).toEqual([true]);
  // Back to before the binding, which goes first.
  for (let step = 0; step < 3; step += 1) await desk.do('history.undo', {});
  expect(await changes(desk, meetingId)).toEqual([]);
  await desk.do('history.redo', {});
  await desk.do('history.redo', {});
  expect(await changes(desk, meetingId)).toEqual([false]);
});

test('a packet that came with a meeting from another library counts as changed: its history is not here', async () => {
  const desk = await newDesk();
  const { id: meetingId } = await sample(desk);
  await bind(desk, meetingId);
  const file = path.join(path.dirname(desk.folder), '合同会議.shingikai');
  const input = { kind: 'meeting', id: meetingId, path: file, jobId: randomUUID() };
  expectOk(await dispatch(desk.session, { channel: 'handover.write', input }));
  const other = await newDesk();
  await other.do('handover.receive', { path: file, decisions: {} });
  expect(await changes(desk, meetingId)).toEqual([false]);
  expect(await changes(other, meetingId)).toEqual([true]);
});
