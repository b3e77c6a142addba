/** The office's style of papers: set beside a specimen, kept, and honoured by every paper. */
import { expect } from '@playwright/test';
import { drawnPaper, printedText } from './printedPaper.ts';
import { openSettings, startSample, test } from './program.ts';

test('settings of papers show in the specimen, and on the papers of a meeting', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openSettings(page, '紙面');
  const specimen = () => printedText(page, { kind: 'specimen' });
  await page.getByRole('img', { name: /^紙面 見本 1／6頁/ }).waitFor();
  expect(await specimen()).toContain('令和3年9月3日（金）');
  await page.getByRole('combobox', { name: '数字' }).selectOption({ label: '全角（令和３年９月１３日）' });
  await expect.poll(specimen).toContain('令和３年９月３日（金）');
  const before = await drawnPaper(page);
  const agenda = page.getByRole('textbox', { name: '次第', exact: true });
  await agenda.fill('会議次第');
  await agenda.press('Enter');
  await expect.poll(() => drawnPaper(page)).not.toBe(before);
  await page.getByRole('checkbox', { name: '会議の日に曜日を付ける' }).click();
  await expect.poll(specimen).not.toContain('（金）');

  const left = page.getByRole('textbox', { name: '左の余白（mm）' });
  await left.fill('５');
  await left.press('Enter');
  await expect(page.getByText('左の余白（mm）は10から60までの整数で入力してください。')).toBeVisible();
  await left.fill('３０');
  await left.press('Enter');
  await expect(left).toHaveValue('30');

  const meetingId = await page.evaluate(async () => {
    const meetings = await window.desk.invoke('meeting.list', {});
    return meetings.ok ? (meetings.value[0]?.id ?? '') : '';
  });
  const printed = await printedText(page, { kind: 'agenda', meetingId });
  expect(printed).toContain('令和３年９月１３日午後２時００分から');
  expect(printed).toContain('会議次第');
  // What somebody typed stays as it is.
  expect(printed).toContain('松江地方合同庁舎共用第4会議室');
});

test('an empty heading is not taken, and says why', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openSettings(page, '紙面');
  const cover = page.getByRole('textbox', { name: '表紙', exact: true });
  await cover.fill('');
  await cover.press('Enter');
  await expect(page.getByText('表紙の見出しがありません。')).toBeVisible();
});
