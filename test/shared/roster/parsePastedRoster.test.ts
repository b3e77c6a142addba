import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingRule } from '../../../shared/council/startingRule.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import type { PasteContext } from '../../../shared/roster/pasteContext.ts';

const { sides } = startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition;
const today = '2021-09-08';
const steelBody = { id: 'steel', names: ['島根県製鋼専門部会', '製鋼'], sides };
const shopBody = { id: 'shop', names: ['島根県百貨店専門部会', '百貨店'], sides };
const planBody = { id: 'plan', names: ['行財政改革推進会議'], sides: [] };
/** A table pasted onto the roster of one body. */
const context = { bodies: [steelBody], bodyId: 'steel', side: null, known: [], today };
const withoutSides = { ...context, bodies: [{ ...steelBody, sides: [] }] };
/** A table of several bodies, none of them at hand. */
const several = { ...context, bodies: [steelBody, shopBody, planBody], bodyId: null };

/** A table as a spreadsheet gives it: one line per row, cells parted by tabs. */
const table = (text: string): string[][] =>
  text.split('\n').map((line) => line.replaceAll('|', '\t').split('\t'));

/** 資料No.1 of the Shimane joint meeting, 製鋼・鉄素形材: the side cells are merged, 備考 closes the table. */
const steel = table(`区分|氏名|役職名
公益代表|飯塚 弘|元 NHK 松江放送局 副局長
|富田眞智子|元 社会福祉法人島根県共同募金会 常務理事
|藤本 晴久|島根大学法文学部法経学科 准教授
労働者代表|景山 誠|日本労働組合総連合会島根県連合会 事務局長
|小松原直樹|日立金属労働組合安来支部 支部長
|高田 信一|ダイハツメタル労働組合 中央書記長
使用者代表|佐藤 眞次|オ一エム金属工業株式会社 常務取締役営業統括営業部長
|森脇 建二|一般社団法人島根県経営者協会 専務理事
|若松 志昌|協同組合島根県鐵工会 専務理事
備考|任命年月日 令和3年9月6日 五十音順 敬称略`);

describe('a roster copied from paper or a spreadsheet', () => {
  it('gives every member side, name, title and the day that 備考 names', () => {
    const { members, leftOut, datesOfNotes, unusedColumns } = parsePastedRoster(steel, context);
    expect(
      members.map(({ side, split, title }) => [side, split.name.family, split.name.given, title]),
    ).toEqual([
      ['public_interest', '飯塚', '弘', '元 NHK 松江放送局 副局長'],
      ['public_interest', '富田', '眞智子', '元 社会福祉法人島根県共同募金会 常務理事'],
      ['public_interest', '藤本', '晴久', '島根大学法文学部法経学科 准教授'],
      ['worker', '景山', '誠', '日本労働組合総連合会島根県連合会 事務局長'],
      ['worker', '小松', '原直樹', '日立金属労働組合安来支部 支部長'],
      ['worker', '高田', '信一', 'ダイハツメタル労働組合 中央書記長'],
      ['employer', '佐藤', '眞次', 'オ一エム金属工業株式会社 常務取締役営業統括営業部長'],
      ['employer', '森脇', '建二', '一般社団法人島根県経営者協会 専務理事'],
      ['employer', '若松', '志昌', '協同組合島根県鐵工会 専務理事'],
    ]);
    expect(new Set(members.map(({ appointedOn }) => appointedOn))).toEqual(new Set(['2021-09-06']));
    expect(datesOfNotes).toEqual(['2021-09-06']);
    expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'heading'],
      [11, 'note'],
    ]);
    expect(unusedColumns).toEqual([]);
  });

  it('never passes a guessed split of a name off as written', () => {
    const { members } = parsePastedRoster(steel, context);
    const certainty = (family: string) =>
      members.find(({ split }) => split.name.family === family)?.split.certainty;
    expect(certainty('飯塚')).toBe('written');
    expect(certainty('富田')).toBe('guessed');
    expect(certainty('小松')).toBe('guessed');
  });

  it('splits an unspaced name as the person of that name is registered', () => {
    const known = [{ family: '小松原', given: '直樹' }];
    const { members } = parsePastedRoster(steel, { ...context, known });
    expect(members[4]?.split).toEqual({ name: known[0], certainty: 'known', alternatives: [] });
  });

  it('reads the same rows without headings, with numbers and readings, in another order', () => {
    const cells = table(`1|飯塚　弘|いいづか　ひろし|公　益|R3.9.6|元 NHK 松江放送局 副局長
2|景山　誠|カゲヤマ マコト|労働者側|2021/9/6|事務局長
3|森脇　建二|ﾓﾘﾜｷ ｹﾝｼﾞ|使用者代表委員|9/6|専務理事`);
    const { members, leftOut } = parsePastedRoster(cells, context);
    expect(
      members.map(({ side, split, reading, appointedOn }) => [side, split.name, reading, appointedOn]),
    ).toEqual([
      [
        'public_interest',
        { family: '飯塚', given: '弘' },
        { family: 'いいづか', given: 'ひろし' },
        '2021-09-06',
      ],
      ['worker', { family: '景山', given: '誠' }, { family: 'かげやま', given: 'まこと' }, '2021-09-06'],
      ['employer', { family: '森脇', given: '建二' }, { family: 'もりわき', given: 'けんじ' }, '2021-09-06'],
    ]);
    expect(members[2]?.remarks).toEqual([{ kind: 'date', remark: { kind: 'yearAssumed', year: 2021 } }]);
    expect(leftOut).toEqual([]);
  });

  it('keeps the variant character, the kanji 一 and the blanks of a title as they were pasted', () => {
    const { members } = parsePastedRoster(steel, context);
    expect(members[6]?.title).toContain('オ一エム');
    expect(members[1]?.split.name.given).toBe('眞智子');
    expect(members[0]?.title).toBe('元 NHK 松江放送局 副局長');
  });

  it('puts 所属 and 役職 together as the title that is printed', () => {
    const { members } = parsePastedRoster(table('氏名|所属|役職名\n飯塚 弘|島根大学|准教授'), {
      ...context,
      side: 'worker',
    });
    expect(members.map(({ side, title }) => [side, title])).toEqual([['worker', '島根大学 准教授']]);
  });

  it('reads line breaks inside side cells and headings', () => {
    const cells = [
      ['区\n分', '氏　　名'],
      ['公益\n代表', '飯塚 弘'],
    ];
    expect(parsePastedRoster(cells, context).members[0]?.side).toBe('public_interest');
  });
});

describe('what has no place on the roster', () => {
  it('is left out with its row and reason', () => {
    const cells = table(`専門部会委員名簿
区分|氏名|役職名|電話
行政代表|田中 一|局長|0852
||
|鈴木 二郎|次長|
公益代表||欠員|
|飯塚 弘|教授|0853`);
    const { members, leftOut, unusedColumns } = parsePastedRoster(cells, context);
    expect(members.map(({ line, split }) => [line, split.name.family])).toEqual([[7, '飯塚']]);
    expect(leftOut).toEqual([
      { line: 1, text: '専門部会委員名簿', reason: 'aboveHeading' },
      { line: 2, text: '区分　氏名　役職名　電話', reason: 'heading' },
      { line: 3, text: '行政代表　田中 一　局長　0852', reason: 'sideUnknown' },
      { line: 5, text: '鈴木 二郎　次長', reason: 'sideUnknown' },
      { line: 6, text: '公益代表　欠員', reason: 'noName' },
    ]);
    expect(unusedColumns).toEqual(['電話']);
  });

  it('is a member of a body with sides when no side is known', () => {
    const cells = table('氏名|役職名\n飯塚 弘|教授');
    expect(parsePastedRoster(cells, context).leftOut.at(-1)?.reason).toBe('sideMissing');
    expect(parsePastedRoster(cells, withoutSides).members[0]?.side).toBeNull();
  });

  it('is a day or reading that cannot be read: the member stays, the text is reported', () => {
    const cells = table(
      '区分|氏名|よみ|任命年月日\n公益|飯塚 弘|飯塚|3.9.6\n公益|乾 弘|いぬいひろし|令和3年9月6日（火）',
    );
    const { members } = parsePastedRoster(cells, context);
    expect(members.map(({ remarks }) => remarks)).toEqual([
      [
        { kind: 'readingNotKana', text: '飯塚' },
        { kind: 'dateUnreadable', text: '3.9.6', refusal: { reason: 'eraMissing', year: 3 } },
      ],
      [
        { kind: 'readingUnsplit', text: 'いぬいひろし' },
        { kind: 'date', remark: { kind: 'weekday', written: '火', actual: '月' } },
      ],
    ]);
    expect(members[0]?.appointedOn).toBeNull();
  });
});

const seatsOf = (cells: string[][], context: PasteContext) =>
  parsePastedRoster(cells, context).members.map(({ bodyId, side, split, role }) => [
    bodyId,
    side,
    split.name.family,
    role,
  ]);

describe('a table of several bodies', () => {
  it('names them in a column, merged or repeated; side cells end with their body', () => {
    const cells = table(`会議体|区分|氏名
製鋼|公益代表|飯塚 弘
||藤本 晴久
島根県百貨店専門部会|労|景山 誠
|使|森脇 建二
百貨店||若松 志昌
製鋼||乾 弘`);
    expect(parsePastedRoster(cells, several).leftOut.at(-1)).toMatchObject({
      line: 7,
      reason: 'sideMissing',
    });
    expect(seatsOf(cells, several)).toEqual([
      ['steel', 'public_interest', '飯塚', null],
      ['steel', 'public_interest', '藤本', null],
      ['shop', 'worker', '景山', null],
      ['shop', 'employer', '森脇', null],
      ['shop', 'employer', '若松', null],
    ]);
  });

  it('names them between the rows, with headings of sides and a day of their own in each 備考', () => {
    const cells = table(`島根県製鋼専門部会　委員名簿||
氏名|役職名|
公益代表||
飯塚 弘|教授|
備考|任命年月日 令和3年9月6日|
【百貨店】||
氏名|役職名|
労働者代表||
景山 誠|事務局長|
備考|任命年月日 令和3年9月7日|`);
    const { members, leftOut, bodies } = parsePastedRoster(cells, several);
    expect(members.map(({ bodyId, side, appointedOn }) => [bodyId, side, appointedOn])).toEqual([
      ['steel', 'public_interest', '2021-09-06'],
      ['shop', 'worker', '2021-09-07'],
    ]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'bodyHeading',
      'heading',
      'sideHeading',
      'note',
      'bodyHeading',
      'heading',
      'sideHeading',
      'note',
    ]);
    expect(bodies.map(({ text, bodyId }) => [text, bodyId])).toEqual([
      ['島根県製鋼専門部会　委員名簿', 'steel'],
      ['【百貨店】', 'shop'],
    ]);
  });

  it('says who sits where by marks, under one heading or two', () => {
    const one = table(`区分|氏名|製鋼|百貨店|行財政改革推進会議
公益|飯塚 弘|◎|○|
労|景山 誠||○|委員`);
    const two = [['区分', '氏名', '会議体', '', ''], ['', '', ...(one[0] ?? []).slice(2)], ...one.slice(1)];
    const expected = [
      ['steel', 'public_interest', '飯塚', 'chairperson'],
      ['shop', 'public_interest', '飯塚', null],
      ['shop', 'worker', '景山', null],
      ['plan', null, '景山', null],
    ];
    expect(seatsOf(one, several)).toEqual(expected);
    expect(seatsOf(two, several)).toEqual(expected);
  });

  it('whose name is unknown is named, and can be assigned or left out', () => {
    const cells = table('会議体|氏名\n推進会議|飯塚 弘\n|藤本 晴久\n観光審議会|乾 弘\n|');
    const asked = parsePastedRoster(cells, several);
    expect(asked.bodies).toEqual([
      { text: '推進会議', bodyId: null, isKnown: false, count: 1 },
      { text: '観光審議会', bodyId: null, isKnown: false, count: 1 },
    ]);
    expect(asked.leftOut.map(({ reason }) => reason)).toEqual([
      'heading',
      'bodyUnknown',
      'bodyUnknown',
      'bodyUnknown',
    ]);
    const assigned = new Map([
      ['推進会議', 'plan'],
      ['観光審議会', null],
    ]);
    const decided = parsePastedRoster(cells, { ...several, assigned });
    expect(decided.members.map(({ bodyId }) => bodyId)).toEqual(['plan', 'plan']);
    expect(decided.leftOut.at(-1)?.reason).toBe('bodyLeftOut');
  });

  it('is no heading where a member may stand: an organisation has a seat of its own', () => {
    const cells = table('氏名|役職名\n島根県経営者協議会|\n飯塚 弘|教授');
    const { members } = parsePastedRoster(cells, { ...several, bodyId: 'plan' });
    expect(members.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('takes the side of the place where it was pasted for rows of that body only', () => {
    const cells = table('会議体|氏名\n製鋼|飯塚 弘\n百貨店|乾 弘');
    const read = parsePastedRoster(cells, { ...several, bodyId: 'steel', side: 'worker' });
    expect(read.members.map(({ bodyId, side }) => [bodyId, side])).toEqual([['steel', 'worker']]);
    expect(read.leftOut.at(-1)?.reason).toBe('sideMissing');
  });

  it('can be read by other columns than were found', () => {
    const cells = table('氏名|備考欄\n飯塚 弘|教授');
    const read = parsePastedRoster(cells, { ...withoutSides, fields: ['name', 'title'] });
    expect([read.members[0]?.title, read.unusedColumns]).toEqual(['教授', []]);
  });
});

describe('any table whatsoever', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '公益代表',
      '区分',
      '氏名',
      '備考',
      '飯塚 弘',
      '富田眞智子',
      'R3.9.6',
      '1',
      '任命 9/6',
    ),
    fc.string(),
  );
  it('loses no row: each is a member or left out, once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (cells) => {
        const { members, leftOut } = parsePastedRoster(cells, context);
        const filled = cells.flatMap((row, index) =>
          row.some((text) => text.trim() !== '') ? [index + 1] : [],
        );
        expect([...members, ...leftOut].map(({ line }) => line).sort((a, b) => a - b)).toEqual(filled);
      }),
    );
  });
});
