import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDailyBackup, outdatedBackups } from '../../../db/library/dailyBackup.ts';
import type { Library } from '../../../db/library/library.ts';
import { renameLibrary } from '../../../db/library/libraryRecord.ts';
import type { Backup } from '../../../db/library/listBackups.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { holdMoment } from '../../../db/library/moment.ts';
import { openLibrary } from '../../../db/library/openLibrary.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { verifyBackup } from '../../../db/library/verifyBackup.ts';
import { expectOk } from '../../expectOk.ts';
import { addShelf, attach, shelvesOf, spoil } from './backups.ts';
import { at, libraryWithShelves, who } from './shelves.ts';

const backup = (at: string, more: Partial<Backup> = {}): Backup => ({
  folder: at,
  at,
  bytes: 1,
  verified: true,
  reason: 'daily',
  lastChange: null,
  damagedFiles: [],
  ...more,
});
const day = (number: number) => new Date(Date.UTC(2021, 3, 1 + number, 3)).toISOString();

/** Backs up the library as it is now. */
const backUp = async (library: Library, when: string) =>
  expectOk(await makeDailyBackup(holdMoment(library), { at: when }));

async function shelvesIn(folder: string): Promise<string[]> {
  const opened = expectOk(await openLibrary(folder, { mode: 'read', who, at }));
  const shelves = await shelvesOf(opened);
  await opened.close();
  return shelves;
}

test('a new library has nothing to back up; after the first change it has, once', async () => {
  const library = await libraryWithShelves();
  expect((await backUp(library, day(0))).made).toBeNull();
  await addShelf(library, '最低賃金', day(0));
  const { made } = await backUp(library, day(0));
  expect(await shelvesIn(made?.folder ?? '')).toEqual(['最低賃金']);
  expect((await backUp(library, day(1))).made).toBeNull();
});

test('a change that goes on in the same step is a change', async () => {
  const library = await libraryWithShelves();
  const type = async (label: string, when: string) =>
    expectOk(
      await runCommand(
        library,
        { name: 'library.rename', label: '名称の変更', who, at: when, mergeKey: 'name#1' },
        (writable) => renameLibrary(writable, label),
      ),
    );
  await type('島', day(0));
  await backUp(library, day(0));
  await type('島根', day(1));
  const { made } = await backUp(library, day(1));
  expect(expectOk(await verifyBackup(made?.folder ?? '')).library.name).toBe('島根');
});

test('the moment is held: what is changed after it is not in the backup, whenever that is copied', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金', day(0));
  const moment = holdMoment(library);
  await addShelf(library, '家内労働', day(1));
  const { made } = expectOk(await makeDailyBackup(moment, { at: day(1) }));
  expect(await shelvesIn(made?.folder ?? '')).toEqual(['最低賃金']);
  expect(await shelvesOf(library)).toEqual(['最低賃金', '家内労働']);
});

test('the evening’s backup does not push out the morning’s, which holds the work of the day before', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金', day(0));
  const morning = await backUp(library, day(1));
  await addShelf(library, '家内労働', day(1));
  const noon = await backUp(library, day(1));
  await addShelf(library, '産業別', new Date(Date.parse(day(1)) + 1000).toISOString());
  const evening = await backUp(library, new Date(Date.parse(day(1)) + 1000).toISOString());
  expect(evening.removed).toEqual([noon.made?.folder]);
  expect(await shelvesIn(morning.made?.folder ?? '')).toEqual(['最低賃金']);
  expect(await shelvesIn(evening.made?.folder ?? '')).toEqual(['最低賃金', '家内労働', '産業別']);
});

test('a day begins at midnight by the clock on the wall', () => {
  const change = (when: string) => ({ seq: 1, at: when });
  const of = (when: string) => backup(when, { lastChange: change(when) });
  const [before, after] = [of('2021-09-13T14:59:00.000Z'), of('2021-09-13T15:00:00.000Z')];
  expect(outdatedBackups([before, after])).toEqual([]);
  expect(outdatedBackups([of('2021-09-12T15:00:00.000Z'), before])).toHaveLength(1);
});

test('what a person or an upgrade backed up is not backed up again', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金', day(0));
  expectOk(await makeBackup(library, { at: day(0) }));
  expect((await backUp(library, day(0))).made).toBeNull();
});

test('a backup that is no longer sound, or of a version that did not note what it holds, does not count', async () => {
  const library = await libraryWithShelves();
  await addShelf(library, '最低賃金', day(0));
  const first = expectOk(await makeBackup(library, { at: day(0) }));
  spoil(join(first.folder, 'library.db'));
  const { made: second } = await backUp(library, day(0));
  const manifest = join(second?.folder ?? '', 'backup.json');
  const { lastChange: _, ...older } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(older));
  expectOk(await verifyBackup(second?.folder ?? ''));
  expect((await backUp(library, day(0))).made).not.toBeNull();
});

test('what is no longer kept is removed and named; half made ones of long ago are too', async () => {
  const library = await libraryWithShelves();
  for (let number = 0; number < 14; number += 1) {
    await addShelf(library, `${number}`, day(number));
    expect((await backUp(library, day(number))).removed).toEqual([]);
  }
  const backups = join(library.folder, 'backups');
  const [old, recent] = [join(backups, '.unfinished-old'), join(backups, '.unfinished-recent')];
  const stored = storedFilePath(library.folder, await attach(library, '資料'));
  const incoming = `${stored}.b7a9c3d2-0000-4000-8000-000000000000`;
  writeFileSync(incoming, '資');
  for (const [folder, age] of [
    [old, 25],
    [recent, 23],
  ] as const) {
    mkdirSync(folder);
    const time = new Date(new Date(day(14)).getTime() - age * 3_600_000);
    utimesSync(folder, time, time);
  }
  for (const file of [stored, incoming]) utimesSync(file, 0, 0);
  await addShelf(library, '14', day(14));
  const { removed } = await backUp(library, day(14));
  expect(removed).toEqual([join(backups, '2021-04-01T120000')]);
  expect(readdirSync(backups)).not.toContain(basename(old));
  expect(readdirSync(backups)).toContain(basename(recent));
  expect(readdirSync(dirname(stored))).toEqual([basename(stored)]);
});

test('of 14 days and 24 months the newest stay; what a person or an upgrade made stays for ever', () => {
  const daily = Array.from({ length: 1000 }, (_, number) => backup(day(number)));
  const others = [backup(day(1), { reason: 'manual' }), backup(day(2), { reason: 'upgrade' })];
  const removed = new Set(outdatedBackups([...others, ...daily]));
  const kept = daily.filter((one) => !removed.has(one));
  expect(others.some((one) => removed.has(one))).toBe(false);
  expect(kept.slice(-14)).toEqual(daily.slice(-14));
  expect(kept).toHaveLength(14 + 23);
  expect(kept[0]?.at.slice(0, 10)).toBe('2022-01-31');
});

test('a damaged backup keeps no sound one out, and without a sound one nothing is removed', () => {
  const sick = Array.from({ length: 14 }, (_, number) => backup(day(100 + number), { verified: false }));
  const sound = [backup(day(0)), backup(day(1))];
  expect(new Set(outdatedBackups([...sick, ...sound]))).toEqual(new Set(sick));
  expect(outdatedBackups(sick)).toEqual([]);
});

test('the newest sound backup is never removed, and removing again removes nothing more', () => {
  const backups = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 60_000 }), fc.boolean()), {
      selector: ([hour]) => hour,
      minLength: 1,
    })
    .map((list) =>
      list.map(([hour, verified]) => backup(new Date(hour * 3_600_000).toISOString(), { verified })),
    );
  fc.assert(
    fc.property(backups, (list) => {
      const removed = new Set(outdatedBackups(list));
      const kept = list.filter((one) => !removed.has(one));
      const newest = list.filter(({ verified }) => verified).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
      if (newest) expect(kept).toContain(newest);
      expect(outdatedBackups(kept)).toEqual([]);
    }),
  );
});
