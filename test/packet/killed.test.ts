import { expect, test } from 'vitest';
import { killWhileAttaching, killWhileBinding } from './packetFaults.ts';

test('a program that is killed while it attaches a file has it whole or not at all', async () => {
  expect(await killWhileAttaching(5)).toBe(true);
});

test('a program that is killed while it binds has no half packet', async () => {
  expect(await killWhileBinding(3)).toBe(true);
});
