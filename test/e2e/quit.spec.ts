/** Quitting by the menu or by the system: the window goes at once, the program only with its work done. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { listBackups } from '../../db/library/listBackups.ts';
import { storedFilePath } from '../../db/library/storedFiles.ts';
import { openMeeting, startSample, test } from './program.ts';

test('what was changed is in a verified backup when the system has ended the program', async ({
  machine,
}) => {
  const { page, app, library } = await startSample(machine);
  await openMeeting(page, '概要');
  await page.getByRole('textbox', { name: '場所' }).fill('くにびきメッセ');
  await expect(page.getByRole('button', { name: /^元に戻す：会議の変更/ })).toBeEnabled();
  // Long enough to read that the window and its browser are gone before the backup is done.
  const large = storedFilePath(library, 'f'.repeat(64));
  mkdirSync(path.dirname(large), { recursive: true });
  writeFileSync(large, '');
  truncateSync(large, 700_000_000);
  app.process.kill('SIGTERM');
  expect(await app.ended).toBe(0);
  const [newest] = await listBackups(library);
  // 1: the sample was made, 2: the place was changed.
  expect(newest).toMatchObject({ verified: true, lastChange: { seq: 2 } });
});
