/** Two bodies from their templates: a wage council with its sides, a conference without any. */
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerDialog, openRoster, startSample, test } from './program.ts';

async function bodies(page: Page) {
  const answer = await page.evaluate(() => window.desk.invoke('council.list', { date: '2026-11-25' }));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const summary = (page: Page) => page.getByLabel('定めの要約');
const keys = async (page: Page, ...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
};

/** From the form's first field on: name, short name, template by its first letters. */
async function enterBody(page: Page, name: string, shortName: string, template?: string) {
  await expect(page.getByRole('textbox', { name: /^名称/ })).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(shortName);
  await page.keyboard.press('Tab');
  const choice = page.getByRole('combobox', { name: 'ひな形' });
  await expect(choice).toBeFocused();
  if (template !== undefined) {
    for (let step = 0; step < 6 && (await choice.inputValue()) !== template; step += 1) {
      await page.keyboard.press('ArrowUp');
    }
    await expect(choice).toHaveValue(template);
  }
}

async function openSettings(page: Page, from: RegExp) {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('会議体の設定');
  await expect(page.getByRole('option', { name: from })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('会議体の設定');
}

test('a wage council and a 推進会議 are made from templates, by keyboard', async ({ machine }) => {
  const driven = await machine.start();
  const { page } = driven;
  await page.getByRole('button', { name: /空の保管庫で始める/ }).waitFor();
  const folder = path.join(machine.documents, '賃金室');
  await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });

  await test.step('the council: its name tells the template, whose rule is shown before it is made', async () => {
    await enterBody(page, '島根地方最低賃金審議会', '審議会');
    await expect(page.getByRole('combobox', { name: 'ひな形' })).toHaveValue('minimumWageCouncil');
    await expect(summary(page)).toContainText('委員の3分の2以上、又は各側の3分の1以上の出席で開会');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('treeitem', { name: '審議会' })).toBeVisible();
    expect((await bodies(page))[0]).toMatchObject({
      template: 'minimumWageCouncil',
      composition: { maximum: 15, chairSide: 'public_interest' },
      term: { years: 2 },
    });
  });

  await test.step('what an office has otherwise is entered, said, and taken back', async () => {
    await openSettings(page, /会議体の設定/);
    await page.keyboard.press('Control+5');
    const years = page.getByRole('textbox', { name: '任期（年）' });
    await expect(years).toBeFocused();
    await page.keyboard.insertText('3年');
    await page.keyboard.press('Enter');
    await expect(summary(page)).toContainText('3年。補欠は前任者の残任期間');
    await expect(page.getByRole('region', { name: '任期' })).toContainText(
      'ひな形（地方最低賃金審議会）では、2年',
    );
    await keys(page, 'Control+1', 'Control+5');
    await page.keyboard.insertText('二年');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: '任期' })).toContainText(
      '「二年」は年の数として読めません。',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^元に戻す/ }).focus();
    await page.keyboard.press('Enter');
    await expect(years).toHaveValue('2');
  });

  await test.step('the secretariat is always there; a second line, and the order', async () => {
    await page.keyboard.press('Control+6');
    const grid = page.getByRole('grid', { name: '常時の出席者' });
    for (const title of ['賃金室長', '労働基準部長']) {
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.insertText(title);
      await page.keyboard.press('Enter');
      await expect(grid.getByRole('gridcell', { name: title })).toBeVisible();
    }
    await keys(page, 'ArrowUp', 'Alt+ArrowUp');
    await expect
      .poll(async () => (await bodies(page))[0]?.invitations.map(({ kind, title }) => [kind, title]))
      .toEqual([
        ['secretariat', '労働基準部長'],
        ['secretariat', '賃金室長'],
      ]);
  });

  await test.step('the conference has no sides, and its quorum is 過半数', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('会議体を追加');
    await expect(page.getByRole('option', { name: /会議体を追加する/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await enterBody(page, '青森県行財政改革推進委員会', '推進委員会', 'promotionConference');
    await expect(page.getByRole('combobox', { name: '種類' })).toHaveValue('conference');
    await expect(summary(page)).toContainText('区分や定数の定めはありません');
    await expect(summary(page)).toContainText('委員の過半数の出席で開会');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('treeitem', { name: '推進委員会' })).toBeVisible();
    const made = (await bodies(page)).find(({ shortName }) => shortName === '推進委員会');
    expect(made).toMatchObject({
      kind: 'conference',
      legalBasis: { kind: 'outline' },
      composition: { sides: [] },
      quorum: { ofAll: { numerator: 1, denominator: 2, comparison: 'moreThan' }, ofEachSide: null },
    });
    await openSettings(page, /会議体の設定/);
    await page.keyboard.press('Control+3');
    await expect(page.getByRole('textbox', { name: '委員全体のうち' })).toHaveValue('過半数');
    await expect(page.getByRole('textbox', { name: '又は各側のうち' })).toHaveCount(0);
  });
});

test('what was changed elsewhere while a rule or a row is typed is not overwritten unseen', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  await page.getByRole('button', { name: '会議体の設定' }).press('Enter');
  const elsewhere = (noticeDays: number, seats: number, name?: string) =>
    page.evaluate(
      async ([days, places, renamed]) => {
        const listed = await window.desk.invoke('council.list', { date: '2021-09-13' });
        const body = listed.ok ? listed.value.find(({ shortName }) => shortName === '製鋼・鉄素形材') : null;
        if (!body) return false;
        const { id, revision, composition } = body;
        const sides = composition.sides.map((side) => ({ ...side, seats: places }));
        const fields = {
          composition: { ...composition, sides },
          convening: { ...body.convening, noticeDays: days },
          name: renamed ?? body.name,
        };
        return (await window.desk.invoke('council.update', { id, revision, fields })).ok;
      },
      [noticeDays, seats, name] as const,
    );

  await test.step('a number asks, and the new one can be taken', async () => {
    const notice = page.getByRole('textbox', { name: '通知の期限（会議の何日前まで）' });
    await notice.fill('5');
    expect(await elsewhere(7, 3)).toBe(true);
    await notice.press('Tab');
    await expect(page.getByRole('alert')).toContainText('別の操作で「7」に変更されています');
    await page.getByRole('button', { name: '新しい内容を使う' }).press('Enter');
    await expect(notice).toHaveValue('7');
  });

  await test.step('a cell keeps what was typed', async () => {
    const sides = page.getByRole('grid', { name: '区分' });
    await sides.getByRole('gridcell', { name: '労働者代表' }).click();
    await page.keyboard.insertText('労働者を代表する委員');
    expect(await elsewhere(7, 4)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/変更されています/)).toBeVisible();
    await sides.getByRole('gridcell', { name: '労働者を代表する委員' }).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/変更されています/)).toBeHidden();
  });

  await test.step('another field of the body that was changed is in nobody’s way', async () => {
    const sides = page.getByRole('grid', { name: '区分' });
    await sides.getByRole('gridcell', { name: '使用者代表' }).click();
    await page.keyboard.insertText('使用者を代表する委員');
    expect(await elsewhere(7, 4, '島根県製鋼業最低賃金専門部会')).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByText('島根県製鋼業最低賃金専門部会').first()).toBeVisible();
    const sidesNow = async () => {
      const body = (await bodies(page)).find(({ shortName }) => shortName === '製鋼・鉄素形材');
      return body?.composition.sides.map(({ label, seats }) => [label, seats]);
    };
    await expect.poll(sidesNow).toEqual([
      ['公益代表', 4],
      ['労働者を代表する委員', 4],
      ['使用者を代表する委員', 4],
    ]);
  });
});
