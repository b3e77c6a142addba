import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Desk, newDesk } from './session.ts';

const council = (name: string) => ({ parentId: null, kind: 'council', name, shortName: '' }) as const;
const namesIn = async (desk: Desk) =>
  (await desk.do('council.list', { date: '2021-09-13' })).map(({ name }) => name);

test('a library made today has today’s work in a backup when it is closed, and opens from it', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('初めの審議会'));
  await desk.do('council.create', council('次の審議会'));
  expect(await desk.do('library.backups', { folder: desk.folder })).toEqual([]);
  await desk.do('library.close', {});
  const [backup, ...others] = await desk.do('library.backups', { folder: desk.folder });
  expect(others).toEqual([]);
  const restored = path.join(path.dirname(desk.folder), '復元');
  await desk.do('library.restore', { backup: backup?.folder ?? '', folder: restored });
  const state = await desk.do('library.open', { folder: restored, mode: 'write' });
  expect(state.notices).toEqual([]);
  expect(await namesIn(desk)).toEqual(['初めの審議会', '次の審議会']);
});

test('opening and closing without a change makes no backup', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('審議会'));
  for (let time = 0; time < 2; time += 1) {
    await desk.do('library.close', {});
    await desk.do('library.open', { folder: desk.folder, mode: 'write' });
    expect(await desk.do('library.backups', { folder: desk.folder })).toHaveLength(1);
  }
});

test('before the first change of a day, what was there is backed up, also when the program ran all night', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('きのうの審議会'));
  desk.session.now = () => '2021-09-08T15:00:00.000Z';
  await desk.do('council.create', council('きょうの審議会'));
  await desk.session.workingDay?.backup;
  const backups = await desk.do('library.backups', { folder: desk.folder });
  expect(backups).toMatchObject([{ at: '2021-09-08T15:00:00.000Z', verified: true }]);
  await desk.do('council.create', council('もう一つ'));
  await desk.session.workingDay?.backup;
  expect(await desk.do('library.backups', { folder: desk.folder })).toHaveLength(1);
  await desk.do('library.restore', { backup: backups[0]?.folder ?? '', folder: desk.folder });
  expect(await namesIn(desk)).toEqual(['きのうの審議会']);
});

test('undoing is a change like any other', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('きのうの審議会'));
  desk.session.now = () => '2021-09-09T03:00:00.000Z';
  await desk.do('history.undo', {});
  await desk.session.workingDay?.backup;
  const [backup] = await desk.do('library.backups', { folder: desk.folder });
  await desk.do('library.restore', { backup: backup?.folder ?? '', folder: desk.folder });
  expect(await namesIn(desk)).toEqual(['きのうの審議会']);
});

test('a backup that cannot be made keeps nobody from working, and is said', async () => {
  const desk = await newDesk();
  await desk.do('council.create', council('審議会'));
  writeFileSync(path.join(desk.folder, 'backups'), 'in the way');
  desk.session.now = () => '2021-09-09T03:00:00.000Z';
  await desk.do('council.create', council('次の審議会'));
  await desk.session.workingDay?.backup;
  const state = await desk.do('library.state', {});
  expect(state?.notices.map(({ code }) => code)).toEqual(['disk.failed']);
  await desk.do('library.close', {});
  await desk.do('library.open', { folder: desk.folder, mode: 'write' });
  expect(await namesIn(desk)).toHaveLength(2);
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
