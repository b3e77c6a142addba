/** Every screen, light and dark: nothing that axe finds, names for who listens, everything in reach of the keys. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openMeeting, openRoster, startSample, test } from './program.ts';

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
  会議の綴り: (page) => openMeeting(page, '綴り'),
  委員名簿: (page) => openRoster(page, '製鋼'),
  会議体の追加: async (page) => {
    await page.getByRole('button', { name: '会議体を追加' }).first().click();
    await page.getByRole('textbox', { name: /^名称/ }).waitFor();
  },
  設定の保管庫: (page) => openSettings(page, '保管庫'),
  設定の控え: (page) => openSettings(page, '控え'),
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

async function openSettings(page: Page, tab: string): Promise<void> {
  await page.getByRole('link', { name: '設定' }).click();
  await page.getByRole('tab', { name: tab }).click();
}

/** What axe has against the page, one line each. */
async function findings(page: Page): Promise<string[]> {
  // A client without defaults cannot open the blank page in which axe would put its results together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the first screen, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const { page } = await machine.start();
    await page.getByRole('heading', { name: '何から始めますか' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test(`axe finds nothing on any screen, ${theme}`, async ({ machine }) => {
    machine.remember({ theme });
    const { page } = await startSample(machine);
    await page.setViewportSize({ width: 1280, height: 720 });
    const found: Record<string, string[]> = {};
    for (const [name, go] of Object.entries(screens)) {
      await go(page);
      const violations = await findings(page);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
  });
}

test('the window has one of each landmark, and the roster says what is in its cells', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  for (const landmark of ['banner', 'main', 'contentinfo', 'complementary'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  await expect(page.getByRole('navigation', { name: 'メニュー' })).toBeVisible();
  await expect(page.getByRole('tree', { name: '会議体' })).toBeVisible();
  const grid = page.getByRole('grid', { name: '委員名簿' });
  await expect(grid.getByRole('columnheader')).toHaveText([
    '番号',
    '氏名',
    'よみ',
    /^役職名/,
    '任命',
    '役割',
    '指摘',
  ]);
  await expect(grid.getByRole('gridcell', { name: 'いいづか ひろし （仮）' })).toBeVisible();
});

/** The label or tag of the region of the window that has the focus. */
function focusedRegion(page: Page): Promise<string> {
  return page.evaluate(() => {
    const region = document.activeElement?.closest('header, nav, main, aside, [role=tree]');
    return region?.getAttribute('aria-label') ?? region?.tagName.toLowerCase() ?? 'none';
  });
}

test('Tab alone reaches bar, menu, tree and work of home', async ({ machine }) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  const reached = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    reached.add(await focusedRegion(page));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['header', 'メニュー', '会議体', 'main']));
});

test('F6 leaves the table, whose own key Tab is, for the paper and comes round again', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoster(page, '製鋼');
  await page.getByRole('gridcell', { name: '飯塚 弘' }).click();
  expect(await focusedRegion(page)).toBe('main');
  const reached = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6');
    reached.push(await focusedRegion(page));
  }
  expect(reached).toContain('紙面');
  expect(reached).toContain('main');
});

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
