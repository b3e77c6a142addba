import { expect, test } from 'vitest';
import {
  killAtFirstChangeOfDay,
  killWhileBackingUp,
  killWhileCopying,
  killWhileKeepingPackets,
  killWhileRestoring,
  killWhileUpgrading,
  killWhileWriting,
} from './faults.ts';

test('a program that is killed while it writes loses nothing that it had confirmed', async () => {
  await killWhileWriting(3, (round) => 1 + round * 7);
});

test('a program that is killed while it backs up leaves no half backup', async () => {
  expect(await killWhileBackingUp(2)).toBe(true);
});

test('a program that is killed while it backs up behind the first change of a day leaves no half backup', async () => {
  expect(await killAtFirstChangeOfDay(3)).toBe(true);
});

test('a program that is killed in an upgrade leaves the old library and its backup', async () => {
  expect(await killWhileUpgrading(8)).toBe(true);
});

test('a program that is killed in a restore leaves the old library or the restored one', async () => {
  expect(await killWhileRestoring(5)).toBe(true);
});

test('a program that is killed while it keeps bound packets has each one whole or not at all', async () => {
  await killWhileKeepingPackets(3, (round) => 1 + round * 3);
});

test('a program that is killed while it copies a library leaves none, and copies it again', async () => {
  expect(await killWhileCopying(3)).toBe(true);
});
