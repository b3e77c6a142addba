import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '../../../shared/council/body.ts';
import type { Document } from '../../../shared/document/document.ts';
import { fontFacesUsed } from '../../../shared/document/fontFaces.ts';
import { documentHtml } from '../../../shared/document/html/documentHtml.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import type { Person } from '../../../shared/roster/person.ts';
import { rosterDocument } from '../../../shared/roster/rosterDocument.ts';
import { documentAnchors, documentText } from '../../document/documentText.ts';
import { type PlacedText, pdfText } from '../../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../../document/printPdf.ts';
import {
  sampleBodies,
  sampleMeeting,
  sampleMemberships,
  samplePeople,
  sampleSubcommittees,
} from '../../seeds/sampleRecords.ts';
import { paperRosters, solid } from '../../seeds/shimanePapers.ts';
import { body } from '../council/bodies.ts';
import { always, name, person, seat } from './seats.ts';

let printer: TestPrinter;
let samplePages: PlacedText[][];
beforeAll(async () => {
  printer = await startTestPrinter();
  samplePages = await printed(sample());
});
afterAll(() => printer.close());

async function printed(document: Document): Promise<PlacedText[][]> {
  const html = documentHtml(document, { nonce: 'test', pageNumbers: 'own', sourceLinks: false });
  return pdfText(await printer.pdf(html, fontFacesUsed(document)));
}

const sample = (bodyIds = sampleMeeting.bodyIds, memberships = sampleMemberships): Document =>
  rosterDocument({ bodies: sampleBodies, bodyIds, date: '2021-09-13', memberships, people: samplePeople });

const date = '2021-09-13';
/** A roster of one body of the kind, with the seats and people given. */
const roster = (
  memberships: readonly Membership[],
  people: readonly Person[],
  of: Body = subcommittee,
): string[] =>
  documentText(
    rosterDocument({
      bodies: [of],
      bodyIds: [of.id],
      date,
      memberships: memberships.map((membership) => ({ ...membership, bodyId: of.id })),
      people,
    }),
  );
const subcommittee = body('body', null, 'subcommittee', '島根県最低賃金専門部会');
const committee = body('body', null, 'committee', '推進委員会');
const aoki = person('aoki', '青木 政史', 'あおき まさし');
const honma = person('honma', '本間 崇', 'ほんま たかし');
const appointed = { appointedOn: '2021-09-06' };

describe('the printed rosters of the sample', () => {
  test('say what the published ones say: one paper, a page for each body', () => {
    const expected = paperRosters.map(({ title, seats, remarks }, index) => {
      const rows = seats.map(
        (each, place) => (seats[place - 1]?.side === each.side ? '' : each.side) + each.name + each.title,
      );
      return solid(`-${index + 1}-${title.join('')}区分氏名役職名${rows.join('')}備考${remarks}`);
    });
    expect(samplePages.map((page) => page.map(({ text }) => text).join(''))).toEqual(expected);
  });

  test('break their titles as the office did, except the one that does not fit', () => {
    const titles = samplePages.map((page) => page.filter(({ size }) => size === 13).map(({ text }) => text));
    const [steel, machines, , cars, dealers] = paperRosters.map(({ title }) => title);
    expect(titles).toEqual([
      steel,
      machines,
      [
        '島根地方最低賃金審議会島根県電子部品・デバイス・電子回路、',
        '電気機械器具、情報通信機械器具製造業最低賃金専門部会委員名簿',
      ],
      cars,
      dealers,
    ]);
    for (const page of samplePages) {
      for (const { left, right, size } of page.filter((each) => each.size === 13)) {
        expect(size).toBe(13);
        expect(left).toBeGreaterThanOrEqual(25);
        expect(right).toBeLessThanOrEqual(185);
      }
    }
  });

  test('have the measures of the office’s paper', () => {
    const [page = []] = samplePages;
    const find = (wanted: string): PlacedText => {
      const found = page.find(({ text }) => text === wanted);
      if (!found) throw new Error(`not found: ${wanted}`);
      return found;
    };
    // Names over 5 characters of 11 points in the middle of the second column, which reaches from 55 to 90 mm.
    expect(find('飯塚').left).toBeCloseTo(62.8, 0);
    expect(find('弘').right).toBeCloseTo(82.2, 0);
    expect(find('元').left).toBeCloseTo(93, 0);
    expect(find('藤本').baseline - find('飯塚').baseline).toBeCloseTo(32.2, 0);
    expect(find('飯塚').size).toBe(11);
    // A title that is too long for its cell breaks between company and post.
    const company = find('オ一エム金属工業株式会社');
    const post = find('常務取締役営業統括営業部長');
    expect(post.left).toBeCloseTo(company.left, 1);
    expect(post.baseline).toBeGreaterThan(company.baseline + 5);
  });
});

test('fifteen members of a council stand on one page', async () => {
  const council = body('council', null, 'council', '島根地方最低賃金審議会');
  const people = Array.from({ length: 15 }, (_, index) =>
    person(`p${index}`, `青木 ${index}`, 'あおき まさし'),
  );
  const sides = ['public_interest', 'worker', 'employer'];
  const memberships = people.map(({ id }, index) =>
    seat(id, { bodyId: 'council', side: sides[index % 3] ?? null, title: '島根大学 教授', ...appointed }),
  );
  const pages = await printed(
    rosterDocument({ bodies: [council], bodyIds: ['council'], date, memberships, people }),
  );
  expect(pages).toHaveLength(1);
  expect(pages.flat().filter(({ text }) => text === '島根大学')).toHaveLength(15);
});

describe('備考', () => {
  const remarks = (
    memberships: readonly Membership[],
    people: readonly Person[] = [aoki, honma],
    of = subcommittee,
  ) => roster(memberships, people, of).at(-1);

  test('gives the common day of appointment, the order and 敬称略', () => {
    expect(remarks([seat('aoki', appointed), seat('honma', appointed)])).toBe(
      '任命年月日　令和3年9月6日　五十音順　敬称略',
    );
  });

  test('lists several days, the earliest first', () => {
    expect(remarks([seat('aoki', appointed), seat('honma', { appointedOn: '2019-05-01' })])).toBe(
      '任命年月日　令和元年5月1日、令和3年9月6日　五十音順　敬称略',
    );
  });

  test('leaves a blank for a day that was not entered', () => {
    expect(remarks([seat('aoki'), seat('honma', appointed)])?.replaceAll('　', '_')).toBe(
      '任命年月日_令和3年9月6日、____年__月__日_五十音順_敬称略',
    );
  });

  test('says 五十音順 only where every reading is known', () => {
    const people = [aoki, person('honma', '本間 崇')];
    expect(remarks([seat('aoki', appointed), seat('honma', appointed)], people)).toBe(
      '任命年月日　令和3年9月6日　敬称略',
    );
  });

  test('says 五十音順 where the sides are in order, though the whole list is not', () => {
    const memberships = [seat('honma', appointed), seat('aoki', { side: 'worker', ...appointed })];
    expect(remarks(memberships)).toContain('五十音順');
  });

  test('explains the marks that are used, by the names that the law gives the roles', () => {
    const chair = [seat('aoki', { roles: [always('chairperson')], ...appointed }), seat('honma', appointed)];
    expect(remarks(chair)).toMatch(/敬称略　◎部会長$/);
    expect(remarks(chair, [aoki, honma], body('body', null, 'council', '島根地方最低賃金審議会'))).toMatch(
      /　◎会長$/,
    );
    expect(remarks(chair, [aoki, honma], committee)).toMatch(/敬称略$/);
    const both = [
      ...chair.slice(0, 1),
      seat('honma', { roles: [always('acting_chairperson')], ...appointed }),
    ];
    expect(remarks(both)).toMatch(/　◎部会長　○部会長代理$/);
  });
});

describe('rows', () => {
  test('a marked name has its mark before it', () => {
    const rows = roster(
      [seat('aoki', { roles: [always('chairperson')], ...appointed }), seat('honma', appointed)],
      [aoki, honma],
    );
    expect(rows).toContain('◎青木　政史　');
    expect(rows).toContain('　本間　崇　');
  });

  test('a roster prints the form of a name that was entered for it', () => {
    const other = seat('tomita', { printedName: name('富田 真智子'), ...appointed });
    expect(roster([other], [person('tomita', '富田 眞智子', 'とみた まちこ')])).toContain('富田　真智子');
  });

  test('a side without members keeps its place', () => {
    expect(roster([seat('aoki', appointed)], [aoki]).slice(4)).toEqual([
      '公益代表',
      '青木　政史',
      '労働者代表',
      '使用者代表',
      '備考',
      '任命年月日　令和3年9月6日　五十音順　敬称略',
    ]);
  });

  test('a member of no known side is not lost', () => {
    expect(roster([seat('aoki', { side: null, ...appointed })], [aoki])).toContain('青木　政史');
  });

  test('a body without sides has no 区分', () => {
    expect(roster([seat('aoki', { side: null, title: '会長', ...appointed })], [aoki], committee)).toEqual([
      '推進委員会委員名簿',
      '氏名',
      '役職名',
      '青木　政史',
      '会長',
      '備考',
      '任命年月日　令和3年9月6日　五十音順　敬称略',
    ]);
  });

  test('a body without any members says so by empty rows', () => {
    expect(documentText(sample(['subcommittee-6'])).map((line) => line.replaceAll('　', '_'))).toEqual([
      '島根地方最低賃金審議会島根県百貨店、総合スーパー\n最低賃金専門部会委員名簿',
      '区分',
      '氏名',
      '役職名',
      '公益代表',
      '労働者代表',
      '使用者代表',
      '備考',
      '任命年月日_____年__月__日_敬称略',
    ]);
    expect(roster([], [], committee)).toHaveLength(5);
  });

  test('a title keeps the blanks that were entered', () => {
    expect(documentText(sample())).toContain('元 NHK 松江放送局 副局長');
  });
});

test('a click finds the body and each seat', () => {
  expect(documentAnchors(sample(['subcommittee-1']))).toEqual([
    'body:subcommittee-1',
    ...sampleMemberships.slice(0, 9).map(({ id }) => `membership:${id}`),
  ]);
});

test('a body that is not given is a bug of the caller', () => {
  expect(() => sample(['nobody'])).toThrow('nobody');
  expect(sampleSubcommittees.map(({ id }) => id)).not.toContain('nobody');
});
