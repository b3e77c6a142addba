/** The paper on the screen is the printed PDF, drawn by pdfjs under the program's own policy. */
import type { Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paperName } from '../../../renderer/ui/paper/paperName.ts';
import { parseSourceAddress } from '../../../renderer/ui/paper/sourceLinks.ts';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';
import { printSamplePaper } from '../gallery/printSamplePaper.ts';

let gallery: Gallery;
let pdf: Buffer;
let longer: Buffer;
/** Papers that take their time, by name; the others come at once. */
const waiting = new Map<string, () => Promise<void>>();

const answer = (route: Route) => {
  const name = decodeURIComponent(/papers\/(.+)\.pdf/.exec(route.request().url())?.[1] ?? '');
  const body = name === 'broken' ? Buffer.from('これはPDFではありません') : name === 'deaf' ? longer : pdf;
  const send = () =>
    route.fulfill({ status: name === 'empty' ? 409 : 200, body, contentType: 'application/pdf' });
  if (name === 'slow' || name === 'deaf') waiting.set(name, send);
  else return send();
};

beforeAll(async () => {
  gallery = await openGallery();
  pdf = await printSamplePaper(gallery.browser, '委員名簿');
  longer = await printSamplePaper(gallery.browser, '委員名簿', 3);
  await gallery.page.route('**/papers/*.pdf', answer);
});
afterAll(() => gallery.close());

const sheet = (number: number) => gallery.page.getByRole('img', { name: `紙面　委員名簿　${number}／2頁` });
const name = () => gallery.page.getByLabel('紙面の名前');
/** How many pixels of a page are not white. */
const ink = (number: number) =>
  sheet(number).evaluate((canvas: HTMLCanvasElement) => {
    if (canvas.width === 0) return 0;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark;
  });

describe('the preview', () => {
  beforeEach(async () => {
    await gallery.open('paper');
    await eventually(() => ink(1)).toBeGreaterThan(100);
  });
  afterEach(() => {
    expect(gallery.errors()).toEqual([]);
  });

  test('shows every page in the true shape of A4 and says how many there are', async () => {
    const box = await sheet(1).boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 2);
    expect(await gallery.calls('pages')).toEqual([[2]]);
    expect(await gallery.page.getByRole('complementary').textContent()).toContain('A4 縦　1／2頁');
  });

  test('the page in sight is counted', async () => {
    await sheet(2).scrollIntoViewIfNeeded();
    await gallery.page.mouse.wheel(0, 0);
    await gallery.page.getByRole('group', { name: '紙面　委員名簿' }).press('End');
    await eventually(() => gallery.page.getByRole('complementary').textContent()).toContain('2／2頁');
  });

  test('a click on a name leads to what it comes from, and Enter does the same', async () => {
    await gallery.page.getByRole('button', { name: /飯塚 弘.*の元を開く$/ }).click();
    const other = gallery.page.getByRole('button', { name: /^富田 眞智子.*の元を開く$/ });
    await other.focus();
    await gallery.page.keyboard.press('Enter');
    expect(await gallery.calls('source')).toEqual([
      ['membership', '12'],
      ['membership', '13'],
    ]);
  });

  test('no other address on the paper can be opened', async () => {
    await eventually(() => gallery.page.getByRole('button', { name: /の元を開く/ }).count()).toBe(2);
  });

  test('100 % is the size of the paper itself', async () => {
    await gallery.page.getByRole('button', { name: '原寸で見る（100%）' }).click();
    await eventually(async () => Math.round((await sheet(1).boundingBox())?.width ?? 0)).toBe(793);
    await eventually(() => sheet(1).evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(793);
  });

  test.each(['slow', 'deaf'])('an old paper that comes late does not replace a new one: %s', async (old) => {
    waiting.clear();
    await name().fill(old);
    await eventually(() => waiting.has(old)).toBe(true);
    const answered = gallery.page.waitForResponse('**/papers/fast.pdf');
    await name().fill('fast');
    await answered;
    await waiting
      .get(old)?.()
      .catch(() => 'the request was given up');
    // Asked for after the old one came: when it is here, the old one has been dealt with.
    await name().fill('faster');
    await gallery.page.waitForResponse('**/papers/faster.pdf');
    await eventually(() => ink(1)).toBeGreaterThan(100);
    expect(await gallery.calls('pages')).toEqual([[2]]);
    expect(await gallery.page.getByRole('alert').count()).toBe(0);
  });

  test('the old paper stays while a new one is made', async () => {
    waiting.clear();
    await name().fill('slow');
    await eventually(() => waiting.has('slow')).toBe(true);
    expect(await ink(1)).toBeGreaterThan(100);
    await waiting.get('slow')?.();
    await eventually(() => ink(1)).toBeGreaterThan(100);
  });

  test('the strip shows each paper small, and the arrows choose one', async () => {
    const cover = gallery.page.getByRole('option', { name: '表紙' });
    await cover.focus();
    await gallery.page.keyboard.press('ArrowRight');
    expect(await gallery.page.getByRole('option', { selected: true }).textContent()).toBe('次第');
  });
});

describe('a paper that cannot be made', () => {
  beforeEach(async () => {
    await gallery.open('paper');
    await eventually(() => ink(1)).toBeGreaterThan(100);
  });

  const reason = async (paper: string) => {
    await name().fill(paper);
    return gallery.page.getByRole('alert').textContent();
  };

  test('says why and what to do; the one before stays to be read', async () => {
    expect(await reason('empty')).toContain('紙面を作れませんでした。委員が一人もいません。');
    expect(await ink(1)).toBeGreaterThan(100);
    await name().fill('roster');
    await gallery.page.getByRole('alert').waitFor({ state: 'detached' });
    // The browser itself notes the refused request; nothing else may be wrong.
    expect(gallery.errors()).toEqual([expect.stringContaining('409')]);
  });

  test('says that a file is no PDF', async () => {
    expect(await reason('broken')).toContain('PDFとして読めません');
    expect(gallery.errors()).toEqual([]);
  });
});

test.each([
  [595.28, 841.89, 'A4 縦'],
  [842, 595, 'A4 横'],
  [1190.55, 841.89, 'A3 横'],
  [515.91, 728.5, 'B5 縦'],
  [400, 400, '縦'],
])('%f × %f points is %s', (width, height, paper) => {
  expect(paperName({ width, height })).toBe(paper);
});

test.each([
  ['https://source.invalid/membership/12', { kind: 'membership', id: '12' }],
  ['https://source.invalid/agenda%3Aitem/a%2Fb', { kind: 'agenda:item', id: 'a/b' }],
  ['https://source.invalid/membership', null],
  ['https://source.invalid/a/b/c', null],
  ['http://source.invalid/a/b', null],
  ['https://example.invalid/a/b', null],
  ['javascript:alert(1)', null],
  ['no address', null],
])('%s leads to %j', (address, source) => {
  expect(parseSourceAddress(address)).toEqual(source);
});
