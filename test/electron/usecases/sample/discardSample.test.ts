import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problem } from '../../../../shared/contract/result.ts';
import { type Desk, newDesk } from '../session.ts';

/** At a new sample. @returns its folder. */
async function openSample(desk: Desk): Promise<string> {
  const folder = path.join(path.dirname(desk.folder), 'サンプル');
  await desk.do('sample.create', { folder });
  return folder;
}

const sampleOf = async (desk: Desk) => (await desk.do('library.state', {}))?.sample;

test('a library says that it is the sample, and how much was changed in it since', async () => {
  const desk = await newDesk();
  expect(await sampleOf(desk)).toBeNull();
  await openSample(desk);
  expect(await sampleOf(desk)).toEqual({ ownChanges: 0 });
  await desk.do('library.rename', { name: '島根' });
  await desk.do('library.rename', { name: '松江' });
  expect(await sampleOf(desk)).toEqual({ ownChanges: 2 });
  await desk.do('history.undo', {});
  expect(await sampleOf(desk)).toEqual({ ownChanges: 1 });
});

test('a copy of the sample is a sample, wherever it lies', async () => {
  const desk = await newDesk();
  const from = await openSample(desk);
  const to = path.join(path.dirname(desk.folder), '写し');
  await desk.do('library.copy', { from, to });
  await desk.do('library.open', { folder: to, mode: 'write' });
  expect(await sampleOf(desk)).toEqual({ ownChanges: 0 });
});

test('the sample is thrown away with its folder, and no library is open then', async () => {
  const desk = await newDesk();
  const folder = await openSample(desk);
  await desk.do('library.backUp', {});
  expect(await desk.do('sample.discard', { folder })).toEqual({ folder, isGone: true, left: [] });
  expect(existsSync(folder)).toBe(false);
  expect(await desk.do('library.state', {})).toBeNull();
  // It is not missed: another one is made in its place.
  await desk.do('sample.create', { folder });
  expect(await desk.do('meeting.list', {})).toHaveLength(1);
});

test('what somebody else put into its folder stays, and is named', async () => {
  const desk = await newDesk();
  const folder = await openSample(desk);
  writeFileSync(path.join(folder, '感想.txt'), '');
  expect(await desk.do('sample.discard', { folder })).toEqual({ folder, isGone: false, left: ['感想.txt'] });
});

test('a library that is no sample is never thrown away, and stays open', async () => {
  const desk = await newDesk();
  const { folder } = desk;
  expect(await desk.try('sample.discard', { folder })).toEqual(problem('sample.none', { folder }));
  expect(await desk.do('library.state', {})).toMatchObject({ folder, mode: 'write' });
});

test('the folder that the user was shown must be that of the open library', async () => {
  const desk = await newDesk();
  const folder = await openSample(desk);
  expect(await desk.try('sample.discard', { folder: desk.folder })).toEqual(problem('library.notOpen'));
  await desk.do('library.open', { folder: desk.folder, mode: 'write' });
  expect(await desk.try('sample.discard', { folder })).toEqual(problem('library.notOpen'));
  expect(existsSync(path.join(folder, 'library.db'))).toBe(true);
});

test('a sample that is open for reading only is not thrown away', async () => {
  const desk = await newDesk();
  const folder = await openSample(desk);
  const other = await newDesk();
  await other.do('library.open', { folder, mode: 'read' });
  expect(await other.try('sample.discard', { folder })).toEqual(problem('library.readOnly'));
  expect(await desk.do('meeting.list', {})).toHaveLength(1);
});
