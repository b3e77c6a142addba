import { expect, test } from 'vitest';
import {
  killAtFirstChangeOfDay,
  killWhileBackingUp,
  killWhileCopying,
  killWhileKeepingPackets,
  killWhileRestoring,
  killWhileUpgrading,
  killWhileWriting,
} from '../../db/library/faults.ts';

test('a program that is killed while it writes, forty times over, loses nothing that it had confirmed', async () => {
  await killWhileWriting(40, (round) => 1 + ((round * 37) % 101));
});

/** Kills at the first step, the second …, until the work is done before it is killed. @returns the steps. */
async function atEveryStep(killAt: (step: number) => Promise<boolean>): Promise<number> {
  for (let step = 1; ; step += 1) if (!(await killAt(step))) return step - 1;
}

test('a program that is killed at any step of a backup leaves no half backup', async () => {
  expect(await atEveryStep(killWhileBackingUp)).toBeGreaterThan(3);
});

test('a program that is killed at any step of the first change of a day keeps it and leaves no half backup', async () => {
  expect(await atEveryStep(killAtFirstChangeOfDay)).toBeGreaterThan(4);
});

test('a program that is killed at any step of an upgrade leaves the old library and its backup', async () => {
  expect(await atEveryStep(killWhileUpgrading)).toBe(10);
});

test('a program that is killed at any step of a restore leaves the old library', async () => {
  expect(await atEveryStep(killWhileRestoring)).toBeGreaterThan(6);
});

test('a program that is killed while it keeps bound packets, twenty times over, has each one whole or not at all', async () => {
  await killWhileKeepingPackets(20, (round) => 1 + ((round * 7) % 11));
});

test('a program that is killed at any step of a copy leaves none, and copies it again', async () => {
  expect(await atEveryStep(killWhileCopying)).toBeGreaterThan(3);
});
