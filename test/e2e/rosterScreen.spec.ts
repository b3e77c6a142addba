/** 委員名簿 of the sample as a screen: what stands above the table. */
import { expect, type Locator } from '@playwright/test';
import { openRoster, startSample, test } from './program.ts';

/** How many lines these take, one below the other. */
async function linesOf(items: Locator): Promise<number> {
  const boxes = await Promise.all((await items.all()).map((item) => item.boundingBox()));
  return new Set(boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))).size;
}

test('the states of a roster stand in one line, and so do the buttons', async ({ machine }) => {
  const { page } = await startSample(machine);
  await openRoster(page, '製鋼');
  const states = page.getByRole('list', { name: '名簿の状態' }).getByRole('listitem');
  const buttons = page.getByRole('button', { name: /^(書き出す|取り込む|前回と比べる|体裁|委員を追加.*)$/ });
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(buttons).toHaveCount(5);
    await expect.poll(() => linesOf(states)).toBe(1);
    expect(await linesOf(buttons)).toBe(1);
  }
});
