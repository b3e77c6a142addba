/** What is typed never overwrites what the user has not seen, and is never lost: with the program's own use cases. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { type Desk, newDesk } from '../../electron/usecases/session.ts';
import { eventually } from '../gallery/eventually.ts';
import { type Gallery, openGallery } from '../gallery/openGallery.ts';

let gallery: Gallery;
let desk: Desk;
/** While it is set, the window's changes wait for it. */
let held: Promise<void> | null = null;

beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.exposeFunction('askDesk', async (channel: never, input: never, mergeKey: string) => {
    if (channel === 'meeting.update') await held;
    return desk.try(channel, input, mergeKey);
  });
});
afterAll(() => gallery.close());
beforeEach(async () => {
  desk = await newDesk();
  const fields = { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13', place: '県庁' };
  const { id } = await desk.do('meeting.create', { fields, bodyIds: [] });
  await desk.do('meeting.addAgendaItems', {
    meetingId: id,
    before: null,
    items: [{ text: '開会' }, { text: '閉会' }],
  });
  await gallery.open('saving');
});
afterEach(() => {
  expect(gallery.errors()).toEqual([]);
});

const field = (label: string) => gallery.page.getByLabel(label, { exact: true });
const button = (name: string) => gallery.page.getByRole('button', { name });
const alert = () => gallery.page.getByRole('alert');
const press = (key: string) => gallery.page.keyboard.press(key);
const cell = (text: string) => gallery.page.getByRole('gridcell', { name: text });

async function stored() {
  const [meeting] = await desk.do('meeting.list', {});
  if (!meeting) throw new Error('no meeting');
  return meeting;
}
/** Somebody else, of whom the window does not know. */
async function elsewhere(fields: { name?: string; place?: string; heldOn?: string }) {
  const { id, revision } = await stored();
  await desk.do('meeting.update', { id, revision, fields });
}
const agenda = async () => (await desk.do('meeting.get', { id: (await stored()).id })).agenda;

test('a field that was changed elsewhere is not overwritten: the text stays, with what is stored now', async () => {
  await field('場所').fill('市役所');
  await elsewhere({ place: '県民会館' });
  await press('Tab');
  await eventually(() => alert().textContent()).toContain('別の操作で「県民会館」に変更されています');
  expect(await field('場所').inputValue()).toBe('市役所');
  expect(await field('場所').getAttribute('aria-invalid')).toBe('true');
  expect((await stored()).place).toBe('県民会館');
  // What is typed now waits for the decision, too.
  await field('場所').fill('市役所3階');
  await press('Tab');
  expect(await field('場所').inputValue()).toBe('市役所3階');
  await button('入力した内容で上書きする').click();
  await eventually(async () => (await stored()).place).toBe('市役所3階');
  expect(await alert().count()).toBe(0);
  await desk.do('history.undo', {});
  expect((await stored()).place).toBe('県民会館');
});

test('the newest value can be taken instead, and the field goes on saving itself', async () => {
  await field('場所').fill('市役所');
  await elsewhere({ place: '' });
  await press('Tab');
  await eventually(() => alert().textContent()).toContain('空欄に変更されています');
  await button('新しい内容を使う').click();
  expect(await field('場所').inputValue()).toBe('');
  await field('場所').fill('県庁3階');
  await press('Tab');
  await eventually(async () => (await stored()).place).toBe('県庁3階');
});

test('another field of the same row that was changed elsewhere is kept, and nobody is asked', async () => {
  await field('場所').fill('市役所');
  await elsewhere({ name: '第2回会議' });
  await press('Tab');
  await eventually(stored).toMatchObject({ place: '市役所', name: '第2回会議' });
  await eventually(() => field('名称').inputValue()).toBe('第2回会議');
  expect(await alert().count()).toBe(0);
});

test('what one saves oneself is no conflict: one field after another, and one field faster than the disk', async () => {
  let release = () => {};
  held = new Promise((resolve) => {
    release = resolve;
  });
  await field('場所').fill('市');
  await press('Tab');
  await field('場所').fill('市役');
  await press('Tab');
  await field('名称').fill('会議');
  await press('Tab');
  await field('開催日').fill('9/14');
  await press('Enter');
  await field('開催日').fill('9/15');
  await press('Enter');
  await field('場所').fill('市役所');
  await press('Tab');
  held = null;
  release();
  await eventually(stored).toMatchObject({ place: '市役所', name: '会議', heldOn: '2021-09-15' });
  expect(await alert().count()).toBe(0);
  expect(await gallery.calls('refused')).toEqual([]);
});

test('typing back to what is shown while a save is on its way is saved, too', async () => {
  let release = () => {};
  held = new Promise((resolve) => {
    release = resolve;
  });
  await field('場所').fill('市役所');
  await press('Tab');
  await field('場所').fill('県庁');
  await press('Tab');
  held = null;
  release();
  await eventually(() => gallery.page.getByRole('status').first().textContent()).toContain('保存済み');
  await eventually(async () => (await stored()).place).toBe('県庁');
});

test('a date that was changed elsewhere asks as well', async () => {
  await field('開催日').fill('9/20');
  await elsewhere({ heldOn: '2021-09-30' });
  await press('Enter');
  await eventually(() => alert().textContent()).toContain('「令和3年9月30日（木）」に変更されています');
  expect(await field('開催日').inputValue()).toBe('9/20');
  await button('入力した内容で上書きする').click();
  await eventually(async () => (await stored()).heldOn).toBe('2021-09-20');
  await eventually(() => alert().count()).toBe(0);
});

test('a text whose screen is gone is kept where failures to save are, and can still be saved', async () => {
  await field('場所').fill('市役所');
  await elsewhere({ place: '県民会館' });
  await button('画面を離れる').evaluate((element: HTMLElement) => element.click());
  const status = gallery.page.getByRole('status').first();
  await eventually(() => status.textContent()).toContain('入力した「市役所」は保存していません');
  expect((await stored()).place).toBe('県民会館');
  await button('やり直す').click();
  await eventually(async () => (await stored()).place).toBe('市役所');
});

test('so is one that was not decided about when its screen went', async () => {
  await field('場所').fill('市役所');
  await elsewhere({ place: '県民会館' });
  await press('Tab');
  await alert().waitFor();
  await button('画面を離れる').click();
  const status = gallery.page.getByRole('status').first();
  await eventually(() => status.textContent()).toContain('入力した「市役所」は保存していません');
});

test('a cell that was changed elsewhere keeps its text, and saves over it only when asked again', async () => {
  await cell('開会').click();
  await gallery.page.keyboard.insertText('会長の選出');
  const [first] = await agenda();
  if (!first) throw new Error('no agenda');
  const { id, revision } = first;
  await desk.do('meeting.editAgendaItems', { items: [{ id, revision, text: '挨拶' }] });
  await press('Enter');
  const row = gallery.page.getByRole('grid', { name: '次第' });
  await eventually(() => row.textContent()).toContain('別の操作で「挨拶」に変更されています');
  expect(await cell('会長の選出').count()).toBe(1);
  expect((await agenda())[0]?.text).toBe('挨拶');
  await cell('会長の選出').click();
  await press('F2');
  await press('Enter');
  await eventually(async () => (await agenda())[0]?.text).toBe('会長の選出');
  await eventually(() => row.textContent()).not.toContain('変更されています');
});

test('Escape on such a cell takes what is stored now', async () => {
  await cell('開会').click();
  await gallery.page.keyboard.insertText('会長の選出');
  const [first] = await agenda();
  if (!first) throw new Error('no agenda');
  const { id, revision } = first;
  await desk.do('meeting.editAgendaItems', { items: [{ id, revision, text: '挨拶' }] });
  await press('Enter');
  await cell('会長の選出').click();
  await press('Escape');
  await cell('挨拶').waitFor();
});
