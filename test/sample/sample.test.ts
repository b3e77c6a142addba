/** `npm run sample`, as a stranger runs it: what it writes is held against the papers that the office published. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leafletNotice, leafletTexts } from '../../build/leaflets/leafletTexts.ts';
import { openLibrary } from '../../db/library/openLibrary.ts';
import { listPeople } from '../../db/roster/personStore.ts';
import { leafletFiles } from '../../electron/usecases/sample/leafletFiles.ts';
import { pdfText } from '../document/pdfText.ts';
import { pdfFonts, pdfPages } from '../document/readPdf.ts';
import { readXml, textOf } from '../document/readXml.ts';
import { expectOk } from '../expectOk.ts';
import {
  paperAgenda,
  paperAgendaHead,
  paperConsultation,
  paperCover,
  paperExcerpt,
  paperLeaflets,
  paperMaterials,
  paperRegulations,
  paperRosters,
  solid,
} from '../seeds/shimanePapers.ts';
import { expectPictureOf } from './expectPictureOf.ts';

const out = mkdtempSync(path.join(tmpdir(), 'sample-'));
const packetFile = path.join(out, 'packet.pdf');
/** The text of each page of the packet in reading order, without blanks. */
let pages: string[] = [];

function runSample(): string {
  const script = ['--import', './build/standin/register.ts', 'build/sample.ts', '--out', out];
  return execFileSync(process.execPath, script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The text of a Word file, without blanks. Throws where it is no zip or its text no well-formed XML. */
function wordText(name: string): string {
  const { 'word/document.xml': text } = unzipSync(readFileSync(path.join(out, `${name}.docx`)));
  return solid(textOf(readXml(strFromU8(text ?? new Uint8Array()))));
}

/** Without blanks, and with the full-width brackets of the office’s paper where the file has half-width ones. */
const wide = (text: string) => solid(text).replaceAll('(', '（').replaceAll(')', '）');

/** The first of these parts that does not stand in the text after those before it; null if all do. */
function firstOutOfOrder(text: string, parts: readonly string[]): string | null {
  let from = 0;
  for (const part of parts.map(solid)) {
    const at = text.indexOf(part, from);
    if (at < 0) return part;
    from = at + part.length;
  }
  return null;
}

beforeAll(async () => {
  runSample();
  const placed = await pdfText(readFileSync(packetFile));
  pages = placed.map((page) => page.map(({ text }) => text).join(''));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the bound packet', () => {
  test('has a cover, an agenda, a contents list, five rosters, the consultation, six regulations, the schedule table, two further papers and four leaflets', () => {
    expect(pages).toHaveLength(29);
  });

  test('begins with the cover of the meeting', () => {
    const [cover = ''] = pages;
    const written = solid(paperCover.join('')).replaceAll('—', '―');
    // The published cover has no date; ours has the day of the meeting above the issuer.
    expect(cover.replace('令和3年9月13日（月）', '')).toBe(written);
  });

  test('has the eleven items of the published agenda on the second page', () => {
    const items = paperAgenda.map((text, index) => `${index + 1}${solid(text)}`);
    expect(items).toHaveLength(11);
    expect(pages[1]).toBe(`${solid(paperAgendaHead.join(''))}次第${items.join('')}`);
  });

  test('lists the six numbered papers and the four leaflets of the published contents list', () => {
    // Those that are in the packet say where they begin.
    const begins = ['1頁', '6頁', '7頁', '19頁', '20頁', '22頁'];
    const entries = paperMaterials.map(
      ({ title, label }, index) => wide(title) + solid(label) + (begins[index] ?? ''),
    );
    const leaflets = paperLeaflets.map((title) => `・${wide(title)}`);
    const head = '資料目次（特定最低賃金専門部会合同会議令和3年9月13日開催）';
    expect(wide(pages[2] ?? '')).toBe([head, ...entries, '（参考リーフレット添付）', ...leaflets].join(''));
  });

  test('has the 45 seats of the published rosters, seat by seat in order, on pages that are numbered', () => {
    expect(paperRosters.flatMap(({ seats }) => seats)).toHaveLength(45);
    for (const [index, { title, seats, remarks }] of paperRosters.entries()) {
      const rows = seats.map(({ side, name, title: office }, seat) =>
        solid((seats[seat - 1]?.side === side ? '' : side) + name + office),
      );
      const table = `区分氏名役職名${rows.join('')}備考${solid(remarks)}`;
      expect(pages[index + 3]).toBe(`資料No.1${solid(title.join(''))}${table}-${index + 1}-`);
    }
  });

  test('has the six amended regulations word for word, each on pages of its own', () => {
    expect(paperRegulations).toHaveLength(6);
    for (const [index, regulation] of paperRegulations.entries()) {
      const [first = '', second = ''] = pages.slice(9 + 2 * index, 11 + 2 * index);
      const words = (first + second)
        .replaceAll('資料No.3', '')
        .replaceAll(/-\d+-/g, '')
        .replace('（取消線は削る部分、下線は改める又は加える部分）', '');
      expect(words).toBe(wide(regulation));
    }
  });

  test('has the excerpts of law word for word', () => {
    expect(pages[21]?.replace('資料No.4', '').replace(/-\d+-$/, '')).toBe(solid(paperExcerpt));
  });

  test('has the four leaflets at its end, each of which says at head and foot that it is none', () => {
    const placed = pdfPages(readFileSync(packetFile));
    expect(leafletTexts.map(({ title }) => wide(title))).toEqual(paperLeaflets.map(wide));
    for (const [index, { title, parts }] of leafletTexts.entries()) {
      const lines = parts.flatMap(({ heading, lines: items }) => [
        `■${heading}`,
        ...items.map((item) => `・${item}`),
      ]);
      const page = pages[25 + index] ?? '';
      const notices = placed[25 + index]?.words.filter(({ text }) => text === leafletNotice) ?? [];
      expect(notices.map(({ bottom }) => bottom < 25)).toEqual([true, false]);
      expect(notices.map(({ top }) => top > 272)).toEqual([false, true]);
      expect(page).toContain(solid([title, ...lines].join('')));
    }
  });

  test('has a label on each page of a numbered paper and on no other, and numbers from the first of them to the last page', () => {
    const labels = [...Array(5).fill(1), 2, ...Array(12).fill(3), 4, 5, 5, 6];
    const expected = pages.map((_, index) => ({
      label: labels[index - 3] === undefined ? null : `資料No.${labels[index - 3]}`,
      number: index < 3 ? null : `-${index - 2}-`,
    }));
    const stamped = pages.map((page) => ({
      label: /^(?:（写）)?(資料No\.\d)/.exec(page)?.[1] ?? null,
      number: /-\d+-$/.exec(page)?.[0] ?? null,
    }));
    expect(stamped).toEqual(expected);
  });

  test('has a bookmark for each paper, and below the rosters one for each body', () => {
    const outline = execFileSync('qpdf', ['--json=2', '--json-key=outlines', packetFile], {
      encoding: 'utf8',
    });
    interface Outline {
      readonly title: string;
      readonly destpageposfrom1: number;
      readonly kids: readonly Outline[];
    }
    const { outlines } = JSON.parse(outline) as { outlines: readonly Outline[] };
    expect(outlines.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ['表紙', 1],
      ['次第', 2],
      ['資料目次', 3],
      ['資料No.1　特定最低賃金各専門部会委員名簿', 4],
      ['資料No.2　特定最低賃金の改正決定の諮問文（写）', 9],
      ['資料No.3　島根地方最低賃金審議会最低賃金専門部会運営規程（改正案）', 10],
      ['資料No.4　最低賃金法及び最低賃金審議会令の抜粋', 22],
      ['資料No.5　答申日別最短効力発生予定日一覧表', 23],
      ['資料No.6　最低賃金引上げに向けた中小企業・小規模事業者支援事業', 25],
      ['「業務改善助成金」（令和3年8月から）のご案内', 26],
      ['雇用調整助成金等（要件緩和）のご案内', 27],
      ['働き方改革推進支援センター（案内リーフレット）', 28],
      ['令和3年度各種助成金のご案内', 29],
    ]);
    expect(outlines[3]?.kids.map(({ destpageposfrom1 }) => destpageposfrom1)).toEqual([4, 5, 6, 7, 8]);
  });

  test('leads from its contents list to the papers that it holds', async () => {
    const packet = await PDFDocument.load(readFileSync(packetFile), { updateMetadata: false });
    const list = packet.getPage(2).node.Annots()?.asArray() ?? [];
    const targets = list.map((mark) => {
      const link = packet.context.lookup(mark, PDFDict);
      const page = link.lookup(PDFName.of('Dest'), PDFArray).get(0);
      return packet.getPages().findIndex(({ ref }) => ref === page);
    });
    // A line may be several links: title, leader, number.
    expect([...new Set(targets)]).toEqual([3, 8, 9, 21, 22, 24]);
    expect(packet.getTitle()).toBe('合同会議');
    expect(packet.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('ja-JP');
  });

  test('is set in BIZ UD faces and in nothing else', () => {
    const fonts = pdfFonts(readFileSync(packetFile));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ name }) => !/^BIZUD(Mincho|Gothic)-(Regular|Bold)$/.test(name))).toEqual([]);
    expect(fonts.filter(({ kind }) => kind.includes('Type 3'))).toEqual([]);
  });

  test('has the 90 rows of the published schedule table, computed, with its notes on both pages', () => {
    const rows = readFileSync('test/fixtures/seeds/shimane-2021-schedule.tsv', 'utf8').trimEnd().split('\n');
    const printed = rows.map((row) => row.replaceAll('\t', ''));
    for (const [index, page] of pages.slice(22, 24).entries()) {
      expect(page).toContain('資料No.5');
      expect(page).toContain('※令和3年2月1日時点のカレンダーに基づき、');
      expect(page).toContain('※12月1日(水)発効とするためには、10月1日(金)までに答申要旨を公示し、');
      expect(page).toContain(printed.slice(index * 45, index * 45 + 45).join(''));
    }
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22, 23, 24, 25, 26, 27, 28, 29])(
    'looks on page %i as it looked when it was last looked at',
    (page) => {
      expectPictureOf(packetFile, page);
    },
  );
});

test('every paper is written on its own as well', async () => {
  const rosters = await pdfText(readFileSync(path.join(out, 'meetingRoster.pdf')));
  expect(rosters).toHaveLength(5);
  expect(await pdfText(readFileSync(path.join(out, 'cover.pdf')))).toHaveLength(1);
  expect(await pdfText(readFileSync(path.join(out, 'agenda.pdf')))).toHaveLength(1);
  const letter = await pdfText(readFileSync(path.join(out, 'consultation.pdf')));
  expect(letter).toHaveLength(1);
  const words = (letter[0] ?? []).map(({ text }) => text).join('');
  expect(words.replace('（公印省略）', '')).toBe(`（写）資料No.2${solid(paperConsultation.join(''))}`);
});

test('the leaflets are written as the files that they are', () => {
  for (const [index, leaflet] of leafletFiles.entries()) {
    const file = readFileSync(path.join(out, `attachment-${10 + index}.pdf`));
    expect(file.equals(Buffer.from(leaflet, 'base64'))).toBe(true);
  }
});

test('every paper is written for Word, with the same words in the same order', () => {
  const seats = paperRosters.flatMap((roster) => roster.seats);
  expect(firstOutOfOrder(wordText('cover'), ['合同会議', '会議資料', 'その1'])).toBeNull();
  expect(firstOutOfOrder(wordText('agenda'), paperAgenda)).toBeNull();
  expect(
    firstOutOfOrder(
      wordText('meetingRoster'),
      seats.map(({ name, title }) => name + title),
    ),
  ).toBeNull();
});

test('the readings of the 30 people are in the library, as estimates', async () => {
  const opening = { mode: 'read', who: '検査', at: new Date().toISOString() } as const;
  const library = expectOk(await openLibrary(path.join(out, 'library'), opening));
  const people = await listPeople(library.reader);
  await library.close();
  expect(people).toHaveLength(30);
  expect(people.filter(({ readingCertainty }) => readingCertainty !== 'estimated')).toEqual([]);
  expect(
    people.filter(
      ({ reading }) => !/^\p{sc=Hira}+ \p{sc=Hira}+$/u.test(`${reading.family} ${reading.given}`),
    ),
  ).toEqual([]);
});

test('where something fails, it says what, and its exit code is 1', () => {
  // The library of the first run is there.
  expect(runSample).toThrow(
    expect.objectContaining({ status: 1, stderr: expect.stringContaining('すでに保管庫があります') }),
  );
});
