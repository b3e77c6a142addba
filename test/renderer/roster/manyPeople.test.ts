/** Ten thousand people in a real library, on the screen that lists them. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newDesk } from '../../electron/usecases/session.ts';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

const COUNT = 10_000;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());
afterEach(() => {
  expect(gallery.errors()).toEqual([]);
});

/** A hiragana reading of its own for each of them, in no order. */
function reading(index: number): string {
  const kana = [...'あいうえおかきくけこさしすせそたちつてとな'];
  return [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20, Math.floor(index / 8000)]
    .map((place) => kana[place])
    .join('');
}

test('all of them are there, a few are drawn, and a word finds one by name, reading or title', async () => {
  const desk = await newDesk();
  await gallery.page.exposeFunction('askDesk', (channel: never, input: never, mergeKey: string) =>
    desk.try(channel, input, mergeKey),
  );
  const { id: bodyId } = await desk.do('council.create', {
    parentId: null,
    kind: 'committee',
    name: '大きな会議',
    shortName: '大会議',
  });
  const appointments = Array.from({ length: COUNT }, (_, index) => ({
    side: null,
    name: { family: `委員${index}`, given: '弘' },
    reading: { family: reading(index), given: 'ひろし' },
    title: `第${index}課 課長`,
    appointedOn: '2021-09-06',
  }));
  await desk.do('roster.appoint', { bodyId, appointments });
  await gallery.open('people');
  const grid = gallery.page.getByRole('grid', { name: '委員の一覧' });
  await grid.waitFor();
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
  expect(await grid.getByRole('row').count()).toBeLessThan(100);
  const rows = grid.getByRole('row');
  const search = gallery.page.getByRole('searchbox', { name: '氏名・よみ・役職名で探す' });
  for (const [typed, expected] of [
    ['委員9876', '委員9876 弘'],
    [`${reading(9999)} ひろし`, '委員9999 弘'],
    ['第１２３４課', '委員1234 弘'],
  ] as const) {
    await search.fill(typed);
    await eventually(() => rows.count()).toBe(2);
    await eventually(() => rows.last().textContent()).toContain(expected);
  }
  await search.fill('');
  await eventually(() => grid.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
}, 60_000);
