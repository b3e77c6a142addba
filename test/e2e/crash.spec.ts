/** What a power cut leaves: everything that was saved, in a library that opens. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@playwright/test';
import { openMeeting, startSample, test } from './program.ts';

test('a program that is killed in mid-typing loses nothing that was saved, and opens again', async ({
  machine,
}) => {
  const { page, app, library } = await startSample(machine);
  await openMeeting(page, '概要');
  const place = page.getByRole('textbox', { name: '場所' });
  await place.fill('');
  await place.pressSequentially('くにびきメッセ');
  // Nobody leaves the field: typing alone is saved within the second.
  const saved = page.getByRole('status').filter({ hasText: '保存済み' });
  await expect(saved).toBeVisible();
  await place.pressSequentially('小ホール');
  app.process.kill('SIGKILL');
  await app.ended;

  const again = await machine.start();
  await openMeeting(again.page, '概要');
  await expect(again.page.getByRole('textbox', { name: '場所' })).toHaveValue(/^くにびきメッセ/);
  await expect(again.page.getByRole('button', { name: /^元に戻す：会議の変更/ })).toBeEnabled();
  await again.close();
  const database = new DatabaseSync(path.join(library, 'library.db'), { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  database.close();
});
