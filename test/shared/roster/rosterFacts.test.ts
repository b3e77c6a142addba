import { describe, expect, test } from 'vitest';
import { startingRule } from '../../../shared/council/startingRule.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import type { Person } from '../../../shared/roster/person.ts';
import type { RosterFact } from '../../../shared/roster/rosterFact.ts';
import { rosterFacts } from '../../../shared/roster/rosterFacts.ts';
import { rosterFactText } from '../../../shared/roster/rosterFactText.ts';
import { name, person, seat } from './seats.ts';

const body = {
  id: 'body',
  composition: startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition,
};
const basis = '最低賃金法第25条第3項・最低賃金審議会令第6条第1項';
const day = '2021-09-13';

const sides = ['public_interest', 'worker', 'employer'];
const families = ['青木', '石倉', '内田', '小田', '景山', '黒目', '後藤', '佐藤', '園山'];
const nine: readonly Person[] = families.map((family, index) => person(`p${index}`, `${family} 一`, 'あ い'));
/** Three members of each side, without anything to remark. */
const nineSeats: readonly Membership[] = nine.map(({ id }, index) =>
  seat(id, { side: sides[Math.floor(index / 3)] ?? null, appointedOn: '2021-09-06' }),
);

const facts = (memberships: readonly Membership[], people: readonly Person[] = nine): RosterFact[] =>
  rosterFacts(body, memberships, people, day);
const said = (found: readonly RosterFact[]): string[] =>
  found.map((fact) => `${fact.severity} ${rosterFactText(fact)}`);
const replaced = <T>(all: readonly T[], index: number, other: Partial<T>): T[] =>
  all.map((one, place) => (place === index ? { ...one, ...other } : one));

describe('a roster against the rule of its body', () => {
  test('nine members in equal numbers: both rules are named with their source', () => {
    expect(facts(nineSeats)).toEqual([
      {
        kind: 'equalNumbers',
        severity: 'none',
        basis,
        sides: [
          { key: 'public_interest', label: '公益代表', seats: 3, count: 3 },
          { key: 'worker', label: '労働者代表', seats: 3, count: 3 },
          { key: 'employer', label: '使用者代表', seats: 3, count: 3 },
        ],
      },
      { kind: 'maximum', severity: 'none', basis, count: 9, maximum: 9 },
    ]);
  });

  test('a vacancy makes the numbers unequal and is to be checked, not an error', () => {
    expect(said(facts(nineSeats.slice(1)))).toEqual([
      'check 公益代表2名、労働者代表3名、使用者代表3名。同数ではありません。',
      'none 8名。9人以内です。',
      'check 公益代表に1名の欠員があります。',
    ]);
  });

  test('a tenth member breaks the maximum and the seats of the side', () => {
    const tenth = seat('p9', { side: 'worker', appointedOn: '2021-09-06' });
    expect(said(facts([...nineSeats, tenth], [...nine, person('p9', '福田 一', 'あ い')]))).toEqual([
      'check 公益代表3名、労働者代表4名、使用者代表3名。同数ではありません。',
      'correct 10名。9人を超えています。',
      'correct 労働者代表が4名で、定数3名を超えています。',
    ]);
  });

  test('who left before the day does not count', () => {
    const gone = replaced(nineSeats, 0, { endedOn: '2021-09-12' });
    expect(said(facts(gone))).toContain('check 公益代表に1名の欠員があります。');
  });

  test('another body’s members do not count', () => {
    const elsewhere = replaced(nineSeats, 0, { bodyId: 'other body' });
    expect(said(facts(elsewhere))).toContain('check 公益代表に1名の欠員があります。');
  });

  test('a body without members is said to have none, and nothing else', () => {
    expect(facts([])).toEqual([{ kind: 'noMembers', severity: 'check', basis }]);
  });

  test('a body whose rule knows no sides has nothing to compare', () => {
    const free = { id: 'body', composition: startingRule(null, '推進委員会').composition };
    expect(rosterFacts(free, [seat('p0', { side: null, appointedOn: day })], nine, day)).toEqual([]);
  });

  test('a member of a side that the rule does not know, or of none, is named', () => {
    const [unknown] = facts(replaced(nineSeats, 0, { side: null })).filter(
      ({ kind }) => kind === 'sideUnknown',
    );
    expect(unknown && rosterFactText(unknown)).toBe('区分が決まっていない委員がいます：青木 一。');
    expect(said(facts(replaced(nineSeats, 8, { side: 'observer' })))).toContain(
      'correct 区分が決まっていない委員がいます：園山 一。',
    );
  });

  test('a person with two seats in one body is named', () => {
    expect(said(facts(replaced(nineSeats, 1, { personId: 'p0' })))).toContain(
      'correct 同じ委員が二度載っています：青木 一。',
    );
  });
});

describe('what was entered', () => {
  test('missing and estimated readings are named apart', () => {
    const people = replaced(replaced(nine, 0, { reading: name(''), readingCertainty: 'estimated' }), 1, {
      readingCertainty: 'estimated',
    });
    expect(said(facts(nineSeats, people)).slice(2)).toEqual([
      'check よみがないため、五十音順に並べられません：青木 一。',
      'check よみが推定のままです：石倉 一。',
    ]);
  });

  test('a seat without its day of appointment is named', () => {
    expect(said(facts(replaced(nineSeats, 4, { appointedOn: null })))).toContain(
      'check 任命年月日が入力されていません：景山 一。',
    );
  });

  test('a kanji 一 inside katakana of a title is named', () => {
    expect(said(facts(replaced(nineSeats, 6, { title: 'オ一エム金属工業株式会社' })))).toContain(
      'correct 役職名の片仮名の中に漢数字の「一」があります（長音「ー」ではありませんか）：後藤 一。',
    );
  });
});

describe('one person in two forms', () => {
  const tomita = person('p0', '富田 眞智子', 'とみた まちこ');
  const people = replaced(nine, 0, tomita);
  const otherForm = { printedName: name('富田 真智子') };

  test('on the roster that prints the other form', () => {
    expect(said(facts(replaced(nineSeats, 0, otherForm), people)).slice(2)).toEqual([
      'check 同じ委員の氏名が二つの表記になっています：登録は富田 眞智子、名簿は富田 真智子。',
    ]);
  });

  test('also on the other rosters of the day', () => {
    const elsewhere = seat('p0', { id: 'elsewhere', bodyId: 'other body', ...otherForm });
    expect(said(facts([...nineSeats, elsewhere], people)).slice(2)).toEqual([
      'check 同じ委員の氏名が二つの表記になっています：登録は富田 眞智子、名簿は富田 眞智子、富田 真智子。',
    ]);
  });

  test('not where the other form stood on a roster of the past', () => {
    const past = seat('p0', { bodyId: 'other body', endedOn: '2020-03-31', ...otherForm });
    expect(facts([...nineSeats, past], people)).toHaveLength(2);
  });

  test('two entries whose characters differ in form only may be one person', () => {
    expect(said(facts(nineSeats, [...people, person('p9', '富田 真智子')])).slice(2)).toEqual([
      'check 字体だけが異なる氏名の人がいます：富田 眞智子、富田 真智子。',
    ]);
  });

  test('冨 and 富 are worth a look and no more', () => {
    expect(said(facts(nineSeats, [...people, person('p9', '冨田 眞智子')])).slice(2)).toEqual([
      'note 字体だけが異なる氏名の人がいます：富田 眞智子、冨田 眞智子。',
    ]);
  });

  test('two people of one name are two people', () => {
    expect(facts(nineSeats, [...people, person('p9', '富田 眞智子')])).toHaveLength(2);
  });
});
