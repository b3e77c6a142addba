import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

const council = (name: string) => ({ parentId: null, kind: 'council', name, shortName: '' }) as const;
const namesIn = async (desk: Desk) =>
  (await desk.do('council.list', { date: '2021-09-13' })).map(({ name }) => name);

test('the first opening of a day leaves a verified backup, the second none', async () => {
  const desk = await newDesk();
  expect(await desk.do('library.backups', { folder: desk.folder })).toHaveLength(1);
  const state = await desk.do('library.open', { folder: `${desk.folder}/`, mode: 'write' });
  const backups = await desk.do('library.backups', { folder: desk.folder });
  expect(backups.map(({ verified }) => verified)).toEqual([true]);
  expect(state.lastBackupAt).toBe(backups[0]?.at);
  expect(state.notices).toEqual([]);
});

test('a backup is restored over the open library, which was backed up first, and work goes on', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('初めの審議会'));
  const { folder: backup } = await desk.do('library.backUp', {});
  await desk.do('council.create', council('後の審議会'));
  const restored = await desk.do('library.restore', { backup, folder: desk.folder });
  expect(await namesIn(desk)).toEqual(['初めの審議会']);
  await desk.do('council.create', council('その後の審議会'));
  await desk.do('library.restore', { backup: restored.previous ?? '', folder: desk.folder });
  expect(await namesIn(desk)).toEqual(['初めの審議会', '後の審議会']);
});

test('a copy is a library of its own, with progress on the way', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('審議会'));
  const to = path.join(path.dirname(desk.folder), '複製');
  const jobId = randomUUID();
  expect(await desk.do('library.copy', { from: desk.folder, to, jobId })).toMatchObject({ damagedFiles: 0 });
  expect(desk.progress.length).toBeGreaterThan(0);
  expect(desk.progress.every((progress) => progress.jobId === jobId)).toBe(true);
  await desk.do('library.open', { folder: to, mode: 'write' });
  expect(await namesIn(desk)).toEqual(['審議会']);
});

test('a library in use is not opened for writing; opened for reading it says why', async () => {
  const desk = await newDesk();
  const other = await newDesk();
  const refused = await other.try('library.open', { folder: desk.folder, mode: 'write' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'library.locked' } });
  expect(await other.do('library.state', {})).toMatchObject({ folder: other.folder, mode: 'write' });
  const state = await other.do('library.open', { folder: desk.folder, mode: 'read' });
  expect(state).toMatchObject({ mode: 'read', readOnlyBecause: { code: 'library.locked' } });
});

test('the sample is a library like any other: five rosters, thirty people, one meeting, one step in the history', async () => {
  const desk = await newDesk();
  const folder = path.join(path.dirname(desk.folder), 'サンプル');
  await desk.do('sample.create', { folder });
  const bodies = await desk.do('council.list', { date: '2021-09-13' });
  expect(bodies.map(({ memberCount }) => memberCount).filter((count) => count > 0)).toEqual([9, 9, 9, 9, 9]);
  expect(await desk.do('roster.people', {})).toHaveLength(30);
  const [meeting] = await desk.do('meeting.list', {});
  expect(meeting?.bodyIds).toHaveLength(5);
  expect(await desk.do('history.next', {})).toEqual({ undo: 'サンプルの作成', redo: null });
});
