import { expect, test } from 'vitest';
import { killWhileAttaching, killWhileBinding } from '../../packet/packetFaults.ts';

/** Kills at the first step, the second …, until the work is done before it is killed. @returns the steps. */
async function atEveryStep(killAt: (step: number) => Promise<boolean>): Promise<number> {
  for (let step = 1; ; step += 1) if (!(await killAt(step))) return step - 1;
}

test('a program that is killed at any step of attaching a file has it whole or not at all, and attaches it again', async () => {
  expect(await atEveryStep(killWhileAttaching)).toBeGreaterThan(5);
});

test('a program that is killed at any step of binding has no half packet, and loses nothing that was bound', async () => {
  expect(await atEveryStep(killWhileBinding)).toBeGreaterThan(5);
});
