import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDailyBackup, outdatedBackups } from '../../../db/library/dailyBackup.ts';
import type { Backup } from '../../../db/library/listBackups.ts';
import { makeBackup } from '../../../db/library/makeBackup.ts';
import { expectOk } from '../../expectOk.ts';
import { spoil } from './backups.ts';
import { libraryWithShelves } from './shelves.ts';

const backup = (at: string, more: Partial<Backup> = {}): Backup => ({
  folder: at,
  at,
  bytes: 1,
  verified: true,
  reason: 'daily',
  damagedFiles: [],
  ...more,
});
const day = (number: number) => new Date(Date.UTC(2021, 3, 1 + number, 3)).toISOString();

test('the first opening of a day makes its backup, the next ones do not', async () => {
  const library = await libraryWithShelves();
  const morning = expectOk(await makeDailyBackup(library, { at: '2021-09-12T23:30:00.000Z' }));
  expect(basename(morning.made?.folder ?? '')).toBe('2021-09-13T083000');
  // Still the 13th in Japan, although the 14th begins at 15:00 in London.
  expect(expectOk(await makeDailyBackup(library, { at: '2021-09-13T14:59:00.000Z' })).made).toBeNull();
  expect(expectOk(await makeDailyBackup(library, { at: '2021-09-13T15:00:00.000Z' })).made).not.toBeNull();
});

test('a backup that is no longer sound does not stand for the day’s', async () => {
  const library = await libraryWithShelves();
  const first = expectOk(await makeBackup(library, { at: day(0) }));
  spoil(join(first.folder, 'library.db'));
  expect(expectOk(await makeDailyBackup(library, { at: day(0) })).made).not.toBeNull();
});

test('what is no longer kept is removed and named; half made ones of long ago are too', async () => {
  const library = await libraryWithShelves();
  for (let number = 0; number < 14; number += 1) {
    expect(expectOk(await makeDailyBackup(library, { at: day(number) })).removed).toEqual([]);
  }
  const backups = join(library.folder, 'backups');
  const [old, recent] = [join(backups, '.unfinished-old'), join(backups, '.unfinished-recent')];
  for (const [folder, age] of [
    [old, 25],
    [recent, 23],
  ] as const) {
    mkdirSync(folder);
    const time = new Date(new Date(day(14)).getTime() - age * 3_600_000);
    utimesSync(folder, time, time);
  }
  const { removed } = expectOk(await makeDailyBackup(library, { at: day(14) }));
  expect(removed).toEqual([join(backups, '2021-04-01T120000')]);
  expect(readdirSync(backups)).not.toContain(basename(old));
  expect(readdirSync(backups)).toContain(basename(recent));
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
