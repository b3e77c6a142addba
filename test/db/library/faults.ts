import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyLibrary } from '../../../db/library/copyLibrary.ts';
import { makeDailyBackup } from '../../../db/library/dailyBackup.ts';
import { listHistory } from '../../../db/library/history.ts';
import { connections, type Library } from '../../../db/library/library.ts';
import { getFile } from '../../../db/library/libraryFiles.ts';
import { listBackups } from '../../../db/library/listBackups.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { schemaVersion } from '../../../db/library/migrateDatabase.ts';
import { holdMoment } from '../../../db/library/moment.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { storedFiles } from '../../../db/library/storedFiles.ts';
import { undo } from '../../../db/library/undo.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { migrations } from '../../../db/migrations.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, shelvesOf } from './backups.ts';
import { childProcess } from './childProcess.ts';
import { libraryWithMeeting } from './libraryWithMeeting.ts';
import { at, libraryWithShelves, who } from './shelves.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** A closed library with enough in it that copying takes steps. */
async function libraryToHurt(): Promise<string> {
  const library = await libraryWithShelves();
  for (const label of ['一', '二', '三']) await addShelf(library, label.repeat(300_000));
  for (const text of ['資料一', '資料二', '資料三']) await attach(library, text);
  await library.close();
  return library.folder;
}

async function reopened(folder: string): Promise<Library> {
  const library = expectOk(await openLibrary(folder, { mode: 'write', who, at }));
  expect(library[connections].reader.pragma('integrity_check', { simple: true })).toBe('ok');
  return library;
}

/**
 * Kills a writing process after that many acknowledged commands, `rounds` times on one library: whatever it
 * acknowledged is there, no command is there by half, and the history knows exactly the commands that are there.
 */
export async function killWhileWriting(
  rounds: number,
  acknowledgedBefore: (round: number) => number,
): Promise<void> {
  const { folder, close } = await libraryWithShelves();
  await close();
  let expected = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = childProcess('writeUntilKilled', folder, `${expected}`);
    await child.written(acknowledgedBefore(round));
    await child.kill();
    const library = await reopened(folder);
    const counts = Map.groupBy(await shelvesOf(library), (label) => label.split('-')[0] ?? '');
    expect([...counts.values()].every(({ length }) => length === 20)).toBe(true);
    const acknowledged = Number(child.lines.at(-1)) + 1;
    // One more may have been committed and killed before it was acknowledged.
    expect([acknowledged, acknowledged + 1]).toContain(counts.size);
    const [newest] = await listHistory(library.reader, { limit: 1, before: null });
    expect(newest).toMatchObject({ seq: counts.size, label: `${counts.size - 1}` });
    expected = counts.size;
    await library.close();
  }
  const library = await reopened(folder);
  expectOk(await undo(library, who, at));
  expect(await shelvesOf(library)).toHaveLength((expected - 1) * 20);
  await library.close();
}

/** Kills a program when it has written that many lines. @returns whether it was still at work. */
async function killedAtWork(program: string, lines: number, ...parameters: string[]): Promise<boolean> {
  const child = childProcess(program, `${lines}`, ...parameters);
  await child.written(lines);
  await child.kill();
  return child.lines.at(-1) !== 'finished';
}

/** Kills a backup at that step: what has a backup's name is whole. @returns whether there was such a step. */
export async function killWhileBackingUp(step: number): Promise<boolean> {
  const folder = await libraryToHurt();
  const atWork = await killedAtWork('backUpUntilKilled', step, folder);
  const library = await reopened(folder);
  expect(await shelvesOf(library)).toHaveLength(3);
  const listed = await listBackups(folder);
  expect(listed).toHaveLength(atWork ? 0 : 1);
  const named = readdirSync(join(folder, 'backups')).filter((name) => !name.startsWith('.unfinished-'));
  expect(named).toHaveLength(listed.length);
  for (const backup of listed) expectOk(await verifyBackup(backup.folder));
  expectOk(await makeBackup(library, { at }));
  await library.close();
  return atWork;
}

/**
 * Kills the first change of a day and its backup at that step: the change is there once it was acknowledged, no half
 * backup counts, and the next one is made. @returns whether there was such a step.
 */
export async function killAtFirstChangeOfDay(step: number): Promise<boolean> {
  const folder = await libraryToHurt();
  const atWork = await killedAtWork('changeUntilKilled', step, folder);
  const library = await reopened(folder);
  expect(await shelvesOf(library)).toHaveLength(4);
  const listed = await listBackups(folder);
  expect(listed).toHaveLength(atWork ? 0 : 1);
  const backups = join(folder, 'backups');
  const names = existsSync(backups) ? readdirSync(backups) : [];
  const named = names.filter((name) => !name.startsWith('.unfinished-'));
  expect(named).toHaveLength(listed.length);
  for (const backup of listed)
    expect(expectOk(await verifyBackup(backup.folder)).rows).toMatchObject({ test_shelf: 3 });
  const next = expectOk(await makeDailyBackup(holdMoment(library), { at }));
  expect(expectOk(await verifyBackup(next.made?.folder ?? '')).rows).toMatchObject({ test_shelf: 4 });
  await library.close();
  return atWork;
}

/**
 * Kills a process that keeps bound packets after that many, `rounds` times on one library: each packet that was
 * acknowledged is there with its file, and no file that counts is half.
 */
export async function killWhileKeepingPackets(
  rounds: number,
  acknowledgedBefore: (round: number) => number,
): Promise<void> {
  const { folder, meetingId } = await libraryWithMeeting();
  let expected = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = childProcess('keepUntilKilled', folder, meetingId, `${expected}`);
    await child.written(acknowledgedBefore(round));
    await child.kill();
    const library = await reopened(folder);
    const packets = await library.reader.selectFrom('bound_packet').select(['sha256', 'bytes']).execute();
    const acknowledged = Number(child.lines.at(-1)) + 1;
    expect([acknowledged, acknowledged + 1]).toContain(packets.length);
    for (const { sha256, bytes } of packets)
      expect(expectOk(await getFile(library, sha256))).toHaveLength(bytes);
    for (const { sha256 } of await storedFiles(folder)) expectOk(await getFile(library, sha256));
    expected = packets.length;
    await library.close();
  }
}

/** Kills a copy at that step: there is no library, or the whole one; the copy can be made again. @returns as above. */
export async function killWhileCopying(step: number): Promise<boolean> {
  const folder = await libraryToHurt();
  const to = join(temporaryFolder(), '複製');
  const atWork = await killedAtWork('copyUntilKilled', step, folder, to);
  if (atWork) {
    expect(await openLibrary(to, { mode: 'read', who, at })).toMatchObject({
      error: { code: 'library.noDatabase' },
    });
    expectOk(await copyLibrary(folder, to, { at }));
  }
  for (const place of [folder, to]) {
    const library = await reopened(place);
    expect(await shelvesOf(library)).toHaveLength(3);
    const files = await storedFiles(place);
    expect(files).toHaveLength(3);
    for (const { sha256 } of files) expectOk(await getFile(library, sha256));
    await library.close();
  }
  return atWork;
}

/** Kills an upgrade at that step: the library is the old one, and its backup is sound. */
export async function killWhileUpgrading(step: number): Promise<boolean> {
  const folder = await libraryToHurt();
  if (!(await killedAtWork('upgradeUntilKilled', step, folder))) return false;
  const library = await reopened(folder);
  expect(schemaVersion(library[connections].reader)).toBe(migrations.length);
  expect(await shelvesOf(library)).toEqual(['一', '二', '三'].map((label) => label.repeat(300_000)));
  const [backup] = await listBackups(folder);
  expect(expectOk(await verifyBackup(backup?.folder ?? '')).reason).toBe('upgrade');
  await library.close();
  return true;
}

/** Kills a restore at that step: the library is the one before or the restored one, and all backups are sound. */
export async function killWhileRestoring(step: number): Promise<boolean> {
  const folder = await libraryToHurt();
  const before = await reopened(folder);
  const { folder: backup } = expectOk(await makeBackup(before, { at }));
  await addShelf(before, '四');
  await before.close();
  const atWork = await killedAtWork('restoreUntilKilled', step, backup, folder);
  const library = await reopened(folder);
  expect(await shelvesOf(library)).toHaveLength(atWork ? 4 : 3);
  await library.close();
  const listed = await listBackups(folder);
  expect(listed.map(({ folder }) => folder)).toContain(backup);
  for (const { folder } of listed) expectOk(await verifyBackup(folder));
  return atWork;
}
