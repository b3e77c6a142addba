/** Every screen, light and dark: nothing that axe finds, names for who listens, everything in reach of the keys. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { brokenLibraries, closedSample, syncedCopy } from './brokenLibraries.ts';
import { layers, putAway } from './layers.ts';
import {
  answerDialog,
  type Machine,
  openMeeting,
  openRoster,
  openSettings,
  startSample,
  test,
} from './program.ts';

/** How each screen is reached from any other. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ホーム: async (page) => {
    await page.keyboard.press('Alt+1');
    await page.getByRole('region', { name: '最近の作業' }).waitFor();
  },
  会議の一覧: async (page) => {
    await page.keyboard.press('Alt+2');
    await page.getByRole('grid', { name: '会議の一覧' }).waitFor();
  },
  会議の概要: (page) => openMeeting(page, '概要'),
  会議の次第: (page) => openMeeting(page, '次第'),
  会議の資料: (page) => openMeeting(page, '資料'),
  会議の綴り: (page) => openMeeting(page, '綴り'),
  前の会議からの作成: async (page) => {
    await openMeeting(page, '概要');
    await page.getByRole('button', { name: 'この会議をもとに次の会議を作る' }).click();
    await page.getByRole('heading', { name: '前の会議から作る' }).waitFor();
  },
  委員名簿: (page) => openRoster(page, '製鋼'),
  部会の名簿: async (page) => {
    await page.getByRole('treeitem', { name: '特定最低賃金' }).click();
    await page.getByRole('grid', { name: '会議体の名簿' }).waitFor();
  },
  会議体の設定: async (page) => {
    await page.getByRole('button', { name: '会議体の設定' }).click();
    await page.getByRole('heading', { name: '会議体の設定' }).waitFor();
  },
  会議体の追加: async (page) => {
    await page.getByRole('button', { name: '会議体を追加' }).first().click();
    await page.getByRole('textbox', { name: /^名称/ }).waitFor();
  },
  設定の保管庫: (page) => openSettings(page, '保管庫'),
  設定の紙面: async (page) => {
    await openSettings(page, '紙面');
    await page.getByRole('img', { name: /^紙面/ }).first().waitFor();
  },
  日程: async (page) => {
    await page.keyboard.press('Alt+5');
    await page.getByRole('region', { name: '段取り' }).waitFor();
  },
  月の日程: async (page) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('table').waitFor();
  },
  段取りの日程: async (page) => {
    await page.getByRole('button', { name: '特定最低賃金', exact: true }).click();
    await page.getByRole('group', { name: '日程の図' }).waitFor();
  },
  段取りの編集: async (page) => {
    await page.getByRole('button', { name: '段取りを編集' }).click();
    await page.getByRole('button', { name: '写しを作る' }).click();
    await page.getByRole('region', { name: '段階', exact: true }).waitFor();
  },
  '祝日・休日': async (page) => {
    await page.keyboard.press('Alt+5');
    await page.getByRole('button', { name: '祝日・休日' }).click();
    await page.getByRole('heading', { name: '個別の変更' }).waitFor();
  },
  文書: async (page) => {
    await page.keyboard.press('Alt+7');
    await page.getByRole('grid', { name: '文書の一覧' }).waitFor();
  },
  諮問文: async (page) => {
    await page.keyboard.press('Alt+7');
    await page.getByRole('gridcell', { name: '島労発基0824第7号' }).dblclick();
    await page.getByRole('grid', { name: '諮問する最低賃金' }).waitFor();
  },
  会議当日の紙面: async (page) => {
    await page.keyboard.press('Alt+7');
    await page.getByRole('button', { name: '会議当日の紙面' }).click();
    await page.getByRole('combobox', { name: '会議' }).waitFor();
  },
  入力する紙面: async (page) => {
    await page.keyboard.press('Alt+7');
    await page.getByRole('button', { name: '紙面を書く' }).click();
    await page.getByRole('textbox', { name: '本文' }).waitFor();
  },
  設定の控え: (page) => openSettings(page, '控え'),
  設定の受け渡し: (page) => openSettings(page, '受け渡し'),
  設定の履歴: (page) => openSettings(page, '履歴'),
  設定の表示: (page) => openSettings(page, '表示'),
  設定のこのプログラムについて: async (page) => {
    await openSettings(page, 'このプログラムについて');
    await page
      .getByRole('list', { name: '許諾条件' })
      .getByText('SQLite')
      .first()
      .waitFor({ state: 'attached' });
  },
};

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the first screen, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const { page } = await machine.start();
    await page.getByRole('heading', { name: '何から始めますか' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`axe finds nothing on any screen, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const { page } = await startSample(machine);
    await page.setViewportSize({ width: 1280, height: 720 });
    const found: Record<string, string[]> = {};
    for (const [name, go] of Object.entries(screens)) {
      await go(page);
      const violations = await axeFindings(page);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
  });

  test(`axe finds nothing in what comes up in a screen or over it, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const { page } = await startSample(machine);
    const found: Record<string, string[]> = {};
    for (const [name, bringUp] of Object.entries(layers)) {
      await putAway(page);
      await bringUp(page);
      const violations = await axeFindings(page);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
  });
}

const emptyScreens = [
  ['Alt+1', '会議はまだありません。会議体を選び'],
  ['Alt+2', '会議はまだありません。'],
  ['Alt+3', 'まだ委員がいません。'],
  ['Alt+7', '文書はまだありません。'],
] as const;

/** What axe has against the screen that a broken library opens with, and against the list of backups on it. */
async function problemFindings(machine: Machine, heading: string): Promise<string[]> {
  const { page, close } = await machine.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  const found = await axeFindings(page);
  const restore = page.getByRole('button', { name: '控えから戻す', exact: true });
  if (await restore.isVisible()) {
    await restore.click();
    await page
      .getByText(/この保管庫の控えは、まだありません|この控えから戻す/)
      .first()
      .waitFor();
    found.push(...(await axeFindings(page)));
  }
  await close();
  return found;
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing where a library does not open, ${theme}`, async ({ machine }) => {
    const sound = await closedSample(machine);
    for (const [name, { heading, breakIt }] of Object.entries(brokenLibraries)) {
      await test.step(name, async () => {
        const library = `${sound} ${name}`;
        cpSync(sound, library, { recursive: true });
        await breakIt(library, machine);
        machine.remember({ theme, recentLibraries: [library] });
        expect(await problemFindings(machine, heading)).toEqual([]);
      });
    }
  });

  test(`axe finds nothing where the library may only be read, ${theme}`, async ({ machine }) => {
    const synced = syncedCopy(await closedSample(machine), machine);
    machine.remember({ theme, recentLibraries: [synced] });
    expect(await problemFindings(machine, 'ここでは保管庫に書き込めません')).toEqual([]);
    const { page } = await machine.start();
    await page.getByRole('button', { name: '読み取り専用で開く' }).click();
    await page.getByText('読み取り専用で開いています。').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await openRoster(page, '製鋼');
    expect(await axeFindings(page)).toEqual([]);
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a library where nothing is yet, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const driven = await machine.start();
    const { page } = driven;
    await page.getByRole('button', { name: /空の保管庫で始める/ }).waitFor();
    const folder = path.join(machine.documents, '賃金室');
    await answerDialog(driven, () => page.keyboard.press('Alt+2'), { path: folder, times: 2 });
    await page.getByRole('textbox', { name: /^名称/ }).waitFor();
    for (const [section, sentence] of emptyScreens) {
      await page.keyboard.press(section);
      await page.getByText(sentence).first().waitFor();
      expect(await axeFindings(page), sentence).toEqual([]);
    }
    await page.getByRole('button', { name: '会議体を追加', exact: true }).click();
    await page.getByRole('textbox', { name: /^名称/ }).fill('島根地方最低賃金審議会');
    await page.keyboard.press('Control+Enter');
    await page.getByText('公益代表をここに入力').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('at 200 % zoom every screen is one pane that needs no scrolling sideways', async ({ machine }) => {
  const { page } = await startSample(machine);
  const sideways: string[] = [];
  const openers = Object.entries(screens).filter(([name]) => !name.startsWith('設定の'));
  for (const [name, go] of openers) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await go(page);
    await page.setViewportSize({ width: 640, height: 360 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) sideways.push(`${name}: ${overflow} px`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(sideways).toEqual([]);
});
