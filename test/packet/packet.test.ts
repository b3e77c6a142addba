/** 綴り of a meeting with attached files: editions, slip sheets, contents, what is kept. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookmarksOf } from '../../electron/document/bind/joinParts.ts';
import { checkAttachment } from '../../electron/document/pdf/checkAttachment.ts';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import type { Attachment } from '../../shared/attachment/attachment.ts';
import { blankMaterial, type MaterialFields } from '../../shared/meeting/material.ts';
import { blankMeeting } from '../../shared/meeting/meeting.ts';
import { type Edition, usualEdition } from '../../shared/packet/edition.ts';
import { simplePdf, throughQpdf } from '../attachment/simplePdf.ts';
import { pdfText } from '../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../document/printPdf.ts';
import { type Desk, newDesk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { bindOnDesk } from './bindOnDesk.ts';

const on = '2021-09-10';
let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

async function attach(desk: Desk, name: string, bytes: Uint8Array): Promise<Attachment> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'from-')), name);
  writeFileSync(file, bytes);
  const answer = await dispatch(desk.session, { channel: 'file.store', input: { path: file } });
  const { sha256, bytes: size } = expectOk(answer) as { sha256: string; bytes: number };
  return {
    kind: 'attachment',
    name,
    sha256,
    bytes: size,
    ...(await checkAttachment(name, { bytes, size: bytes.length })),
  };
}

/** A meeting with these materials and no roster. */
async function meetingOf(desk: Desk, materials: readonly Partial<MaterialFields>[]) {
  const fields = { ...blankMeeting, name: '合同会議', heldOn: '2021-09-13' };
  const { id } = await desk.do('meeting.create', { fields, bodyIds: [] });
  const items = (await desk.do('meeting.get', { id })).materials.map(({ id: key, revision }) => ({
    id: key,
    revision,
  }));
  await desk.do('meeting.removeMaterials', { items, on });
  const add = (more: readonly Partial<MaterialFields>[]) =>
    desk.do('meeting.addMaterials', {
      ...{ meetingId: id, before: null, after: null, on },
      materials: more.map((one) => ({ ...blankMaterial, ...one })),
    });
  await add(materials);
  return { id, add };
}

/** The text of each page, without blanks. */
async function bound(
  desk: Desk,
  id: string,
  edition: Partial<Edition> = {},
  passwords: Record<string, string> = {},
) {
  const whole = { ...usualEdition, ...edition };
  const { bytes, papers } = expectOk(await bindOnDesk(desk, printer, id, { edition: whole, passwords }));
  const pages = (await pdfText(bytes)).map((page) =>
    page
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, ''),
  );
  return { bytes, papers, pages };
}

const two = await simplePdf([{}, {}], 'Survey');
const one = await simplePdf([{}], 'Request');

test('attached files stand between papers of our own, in one count, and the list says where each begins', async () => {
  const desk = await newDesk();
  const { id } = await meetingOf(desk, [
    { title: '基礎調査結果', paper: await attach(desk, '調査.pdf', two) },
    { title: '要望書', suffix: '写', paper: await attach(desk, '要望.pdf', one) },
  ]);
  const { bytes, pages, papers } = await bound(desk, id);
  expect(pages.slice(3)).toEqual(['Survey1資料No.1-1-', 'Survey2-2-', 'Request1資料No.2-3-']);
  expect(pages[2]).toContain('基礎調査結果No.11頁要望書（写）No.23頁');
  expect(papers.map(({ title, firstNumber, pages: count }) => [title, firstNumber, count])).toEqual([
    ['表紙', null, 1],
    ['次第', null, 1],
    ['資料目次', null, 1],
    ['基礎調査結果', 1, 2],
    ['要望書（写）', 3, 1],
  ]);
  const packet = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(bookmarksOf(packet).map(({ title, page }) => [title, page])).toEqual([
    ['表紙', 0],
    ['次第', 1],
    ['資料目次', 2],
    ['資料No.1　基礎調査結果', 3],
    ['資料No.2　要望書（写）', 5],
  ]);
});

describe('files that cannot simply be bound', () => {
  const locked = throughQpdf(two, '--encrypt', 'user', 'owner', '256', '--');

  test('stop nothing: a slip sheet says why, in their place and under their number', async () => {
    const desk = await newDesk();
    const paper = await attach(desk, '秘.pdf', locked);
    const { id } = await meetingOf(desk, [
      { title: '秘の資料', paper },
      { title: '要望書', paper: await attach(desk, '要望.pdf', one) },
      { title: '統計', paper: await attach(desk, '統計.xlsx', new TextEncoder().encode('PK\u0003\u0004')) },
    ]);
    const { pages, papers } = await bound(desk, id);
    expect(pages[3]).toContain('秘の資料この資料は綴じていません。開くのにパスワードが要ります。');
    expect(pages[3]).toContain('資料No.1');
    expect(pages[4]).toBe('Request1資料No.2-2-');
    expect(papers[3]).toMatchObject({ trouble: 'locked', isSlip: true, pages: 1, firstNumber: 1 });
    const { unbound } = await desk.do('packet.get', { meetingId: id });
    expect(unbound).toMatchObject([{ title: '統計', reason: 'notBindable' }]);
    const opened = await bound(desk, id, {}, { [paper.sha256]: 'user' });
    expect(opened.pages.slice(3)).toEqual(['Survey1資料No.1-1-', 'Survey2-2-', 'Request1資料No.2-3-']);
  });

  test('are bound as they are, replaced by a slip sheet or left out where that is chosen', async () => {
    const desk = await newDesk();
    const cut = throughQpdf(two, '--linearize').subarray(0, -300);
    const paper = await attach(desk, '途中.pdf', cut);
    const { id } = await meetingOf(desk, [{ title: '途中までの資料', paper, handling: 'asIs' }]);
    const asIs = await bound(desk, id);
    expect(asIs.papers[3]).toMatchObject({ trouble: 'truncated', isSlip: false, pages: 2 });
    const choose = async (handling: 'slip' | 'omit') => {
      const [material] = (await desk.do('meeting.get', { id })).materials;
      const { id: key = '', revision = 0 } = material ?? {};
      await desk.do('meeting.editMaterials', { items: [{ id: key, revision, handling }], on });
    };
    await choose('slip');
    expect((await bound(desk, id)).pages[3]).toContain('別添のファイル「途中.pdf」をご覧ください');
    await choose('omit');
    expect((await desk.do('packet.get', { meetingId: id })).unbound).toMatchObject([{ reason: 'omitted' }]);
    expect((await bound(desk, id)).pages).toHaveLength(3);
  });
});

describe('editions of one set', () => {
  async function fullMeeting(desk: Desk) {
    return meetingOf(desk, [
      { title: '基礎調査結果', paper: await attach(desk, '調査.pdf', two) },
      {
        title: '個別企業の賃金台帳',
        isClosed: true,
        paper: await attach(desk, '台帳.pdf', await simplePdf([{}], 'Secret')),
      },
      { title: '要望書', booklet: 2, paper: await attach(desk, '要望.pdf', one) },
    ]);
  }

  test('observers get a slip sheet for what is closed, and not a word of it', async () => {
    const desk = await newDesk();
    const { id } = await fullMeeting(desk);
    expect((await bound(desk, id)).pages.join('')).toContain('Secret1');
    const { pages, bytes } = await bound(desk, id, { variant: 'observers' });
    expect(pages[0]).toContain('（傍聴者用）');
    expect(pages[2]).toContain('個別企業の賃金台帳（非公開）');
    expect(pages[5]).toContain('非公開のため、この資料は綴じていません。');
    expect(pages.join('')).not.toContain('Secret1');
    expect(Buffer.from(bytes).includes('Secret')).toBe(false);
  });

  test('その１ and その２ hold their own papers under their own cover', async () => {
    const desk = await newDesk();
    const { id } = await fullMeeting(desk);
    const first = await bound(desk, id, { booklet: 1 });
    const second = await bound(desk, id, { booklet: 2 });
    expect(first.pages[0]).toContain('その１');
    expect(first.pages.join('')).not.toContain('Request');
    expect(second.pages).toHaveLength(3);
    expect(second.pages[0]).toContain('その２');
    expect(second.pages[2]).toBe('Request1資料No.3-1-');
  });

  test('差替え一式 holds what changed since distribution, and says what to take out', async () => {
    const desk = await newDesk();
    const { id, add } = await fullMeeting(desk);
    const { meeting, materials } = await desk.do('meeting.get', { id });
    await desk.do('meeting.advance', { id, revision: meeting.revision, on });
    const [survey, ledger] = (await desk.do('meeting.get', { id })).materials;
    const paper = await attach(desk, '調査（正）.pdf', await simplePdf([{}], 'Corrected'));
    await desk.do('meeting.editMaterials', {
      items: [{ id: survey?.id ?? '', revision: survey?.revision ?? 0, paper }],
      on,
    });
    await desk.do('meeting.removeMaterials', {
      items: [{ id: ledger?.id ?? '', revision: ledger?.revision ?? 0 }],
      on,
    });
    await add([
      { title: '追加の意見書', paper: await attach(desk, '意見.pdf', await simplePdf([{}], 'Opinion')) },
    ]);
    expect(materials).toHaveLength(3);
    const { pages } = await bound(desk, id, { extent: 'changed' });
    expect(pages[0]).toContain('差替え・追加資料一覧');
    expect(pages.slice(1)).toEqual([
      'Corrected1資料No.1（差替え）-1-',
      expect.stringContaining('欠番としました。この資料を抜き取ってください。'),
      'Opinion1資料No.4（追加）-3-',
    ]);
  });

  test('printed on both sides, every paper begins on the front of a sheet', async () => {
    const desk = await newDesk();
    const { id } = await meetingOf(desk, [
      { title: '要望書', paper: await attach(desk, '要望.pdf', one) },
      { title: '基礎調査結果', paper: await attach(desk, '調査.pdf', two) },
      { title: '意見', paper: await attach(desk, '意見.pdf', await simplePdf([{}], 'Opinion')) },
    ]);
    await desk.do('office.update', { revision: 0, fields: { duplex: 'longEdge' } });
    const { pages, papers } = await bound(desk, id);
    expect(papers.map(({ firstNumber }) => firstNumber).filter((number) => number !== null)).toEqual([
      1, 3, 5,
    ]);
    expect(pages).toHaveLength(6 + 5);
    expect(pages[1]).toBe('');
    expect(pages[6]).toContain('資料No.1');
    expect(pages[7]).toBe('');
    expect(pages[8]).toContain('-3-');
  });
});

test('what was bound is kept: by edition, with the papers it was made from', async () => {
  const desk = await newDesk();
  const { id } = await meetingOf(desk, [{ title: '要望書', paper: await attach(desk, '要望.pdf', one) }]);
  const edition = { ...usualEdition, variant: 'observers' } as const;
  const { historySeq } = await desk.do('packet.get', { meetingId: id, edition });
  const { papers } = await bound(desk, id, edition);
  const input = {
    ...{ meetingId: id, edition, title: '合同会議', pages: 4, bytes: 1000, sha256: 'a'.repeat(64) },
    madeFrom: { historySeq, papers },
  };
  expectOk(await dispatch(desk.session, { channel: 'packet.keep', input }));
  expect((await desk.do('packet.get', { meetingId: id })).bound).toBeNull();
  const kept = (await desk.do('packet.get', { meetingId: id, edition })).bound;
  expect(kept?.madeFrom).toEqual({ historySeq, papers });
  expect(kept?.madeFrom?.papers[3]?.paper).toMatchObject({ kind: 'attachment', name: '要望.pdf' });
});

test('cancelled between two papers, nothing is bound', async () => {
  const desk = await newDesk();
  const { id } = await meetingOf(desk, [{ title: '要望書', paper: await attach(desk, '要望.pdf', one) }]);
  const stop = new AbortController();
  const onProgress = (done: number) => done === 1 && stop.abort();
  expect(await bindOnDesk(desk, printer, id, { tools: { signal: stop.signal, onProgress } })).toMatchObject({
    error: { code: 'cancelled' },
  });
});
