/** What was changed elsewhere while somebody types: nothing is overwritten unseen, nothing typed is lost. */
import { expect, type Page } from '@playwright/test';
import { openMeeting, openRoster, startSample, test } from './program.ts';

/** Moves the meeting to another place, past the screen. */
async function moveElsewhere(page: Page, place: string): Promise<void> {
  const moved = await page.evaluate(async (to) => {
    const { desk } = window;
    const listed = await desk.invoke('meeting.list', {});
    const meeting = listed.ok ? listed.value[0] : undefined;
    if (!meeting) return false;
    const { id, revision } = meeting;
    return (await desk.invoke('meeting.update', { id, revision, fields: { place: to } })).ok;
  }, place);
  expect(moved).toBe(true);
}

test('a place that was changed elsewhere while it is typed asks, and either text can be had', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openMeeting(page, '概要');
  const place = page.getByRole('textbox', { name: '場所' });
  const asked = page.getByRole('alert');
  await place.fill('島根県民会館');
  await moveElsewhere(page, 'くにびきメッセ');
  await place.press('Tab');
  await expect(asked).toContainText('別の操作で「くにびきメッセ」に変更されています');
  await expect(place).toHaveValue('島根県民会館');
  await expect(place).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: '入力した内容で上書きする' }).press('Enter');
  await expect(asked).toBeHidden();
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('島根県民会館')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('くにびきメッセ')).toBeVisible();
  await openMeeting(page, '概要');
  await place.fill('松江テルサ');
  await moveElsewhere(page, '出雲文化伝承館');
  await place.press('Tab');
  await page.getByRole('button', { name: '新しい内容を使う' }).press('Enter');
  await expect(place).toHaveValue('出雲文化伝承館');
});

test('a cell of the roster keeps what was typed over a title that was changed elsewhere', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const before = '元 NHK 松江放送局 副局長';
  await page.getByRole('gridcell', { name: before }).click();
  await page.keyboard.insertText('松江放送大学 客員教授');
  const changed = await page.evaluate(async (title) => {
    const { desk } = window;
    const people = await desk.invoke('roster.people', {});
    const seats = people.ok ? people.value.flatMap(({ memberships }) => memberships) : [];
    const memberships = seats
      .filter((seat) => seat.title === title)
      .map(({ id, revision }) => ({ id, revision, fields: { title: '無職' } }));
    return (await desk.invoke('roster.edit', { people: [], memberships })).ok;
  }, before);
  expect(changed).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByText('別の操作で「無職」に変更されています')).toBeVisible();
  const typed = page.getByRole('gridcell', { name: '松江放送大学 客員教授', exact: true });
  await typed.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('変更されています')).toBeHidden();
  await expect(typed).toBeVisible();
  await expect(page.getByRole('button', { name: /^元に戻す：名簿の変更/ })).toBeEnabled();
});
