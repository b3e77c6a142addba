/** axe finds nothing on any page, light and dark, at 1280 × 720 and at 200 % zoom. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestPrinter } from '../../document/printPdf.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';
import { printSamplePaper } from '../gallery/printSamplePaper.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
  const printer = await startTestPrinter();
  const pdf = await printSamplePaper(printer, '委員名簿');
  await printer.close();
  await gallery.page.route('**/papers/*.pdf', (route) =>
    route.fulfill({ body: pdf, contentType: 'application/pdf' }),
  );
});
afterAll(() => gallery.close());

const press = (key: string) => gallery.page.keyboard.press(key);
const nothing = async () => {};

const scenes: readonly (readonly [scene: string, page: string, prepare: () => Promise<unknown>])[] = [
  [
    'the roster with a range selected',
    'roster',
    () => select('富田 眞智子').then(() => press('Shift+ArrowDown')),
  ],
  ['a cell being edited', 'roster', () => select('富田 眞智子').then(() => press('F2'))],
  ['a role being chosen', 'roster', () => select('富田 眞智子').then(() => chooseRole())],
  ['a cell that cannot be read', 'roster', () => select('R3.9.6').then(() => typeWrongDate())],
  ['a list with findings', 'materials', () => select('特定最低賃金各専門部会委員名簿')],
  ['ten thousand rows', 'many', nothing],
  ['the fields', 'fields', nothing],
  ['tabs', 'palette', nothing],
  ['the palette', 'palette', () => press('Control+k').then(() => searchFor('富田'))],
  ['the list of keys', 'palette', () => press('F1').then(() => gallery.page.getByRole('dialog').waitFor())],
  [
    'the paper',
    'paper',
    () =>
      gallery.page
        .getByRole('button', { name: /の元を開く/ })
        .first()
        .waitFor(),
  ],
];

const select = (text: string) => gallery.page.locator('td', { hasText: text }).first().click();

async function chooseRole() {
  await press('End');
  await press('ArrowLeft');
  await press('F2');
}

async function searchFor(query: string) {
  await gallery.page.keyboard.type(query);
  await gallery.page.getByRole('option').first().waitFor();
}

async function typeWrongDate() {
  await gallery.page.keyboard.type('R3.13');
  await press('Enter');
}

const places = [
  { theme: 'light', width: 1280, height: 720 },
  { theme: 'dark', width: 1280, height: 720 },
  { theme: 'light', width: 640, height: 360 },
] as const;

test.each(scenes.flatMap((scene) => places.map((place) => [...scene, place] as const)))(
  '%s',
  async (_, page, prepare, place) => {
    await gallery.open(page, place);
    // At 200 % the paper is a drawer: nothing of it is there to wait for.
    if (page !== 'paper' || place.width > 700) await prepare();
    else await press('F8');
    const { violations } = await new AxeBuilder({ page: gallery.page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
    );
    expect(found).toEqual([]);
    expect(gallery.errors()).toEqual([]);
  },
);
