import { describe, expect, test } from 'vitest';
import { startingRule } from '../../../shared/council/startingRule.ts';
import { factSubject } from '../../../shared/roster/factSubject.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import type { RosterFact } from '../../../shared/roster/rosterFact.ts';
import { rosterFacts } from '../../../shared/roster/rosterFacts.ts';
import { rosterFactText } from '../../../shared/roster/rosterFactText.ts';
import { always, person, ruleOf, seat } from './seats.ts';

const iizuka = person('iizuka', '飯塚 弘', 'いいづか ひろし');
const fujimoto = person('fujimoto', '藤本 晴久', 'ふじもと はるひさ');
const people = [iizuka, fujimoto];
const plain = { id: 'body', composition: startingRule(null, '推進委員会').composition };

const council = ruleOf('minimumWageCouncil');

function said(seats: readonly Membership[], date: string, of = council, body = plain): string[] {
  return rosterFacts(body, seats, people, date, () => of)
    .filter(({ severity }) => severity !== 'none')
    .map((fact) => `${fact.severity} ${rosterFactText(fact)}`);
}

describe('terms', () => {
  const member = seat('iizuka', { id: 'first', side: null, appointedOn: '2021-05-01' });
  const chair = '飯塚 弘';

  test.each([
    ['2023-01-29', []],
    ['2023-01-30', [`check 任期がまもなく満了します：${chair}（令和5年4月30日）。`]],
    ['2023-04-30', [`check 任期がまもなく満了します：${chair}（令和5年4月30日）。`]],
    ['2023-05-01', [`check 任期が満了し、後任が任命されるまで在任しています：${chair}。`]],
  ])('on %s: %j', (date, expected) => {
    expect(said([member], date)).toEqual(expected);
  });

  test('専門部会 have none, whatever the day', () => {
    expect(said([member], '2035-01-01', ruleOf('minimumWageSubcommittee'))).toEqual([]);
  });

  test('where nobody serves on, a term that is over is named until somebody says what came then', () => {
    const strict = { ...council, term: { ...council.term, servesUntilSuccessor: false } };
    const over = `check 任期が満了しましたが、再任も後任も退任の日も入力されていません：${chair}。`;
    const other = seat('fujimoto', { id: 'other', side: null, appointedOn: '2023-04-01' });
    expect(said([member, other], '2023-05-01', strict)).toEqual([over]);
    expect(said([{ ...member, endedOn: '2023-04-30' }, other], '2023-05-01', strict)).toEqual([]);
    expect(said([member, { ...other, predecessorId: 'first' }], '2023-05-01', strict)).toEqual([]);
  });

  test('a substitute of nobody has a term that nobody knows', () => {
    expect(said([{ ...member, isSubstitute: true }], '2021-06-01')).toEqual([
      `check 補欠の委員の前任が決まっていないため、任期が分かりません：${chair}。`,
    ]);
  });
});

describe('roles', () => {
  const subcommittee = {
    id: 'body',
    composition: startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition,
  };
  const found = (seats: readonly Membership[]) =>
    said(seats, '2021-09-13', ruleOf('minimumWageSubcommittee'), subcommittee).filter((text) =>
      /役割|会長/.test(text),
    );
  const appointedOn = '2021-09-06';

  test('two chairs on one day are named, one after the other are not', () => {
    const one = seat('iizuka', {
      appointedOn,
      roles: [{ role: 'chairperson', from: null, until: '2021-09-12' }],
    });
    const two = seat('fujimoto', { appointedOn, roles: [always('chairperson')] });
    expect(found([one, two])).toEqual([]);
    expect(found([{ ...one, roles: [always('chairperson')] }, two])).toEqual([
      'check 同じ役割の委員が二人以上います：飯塚 弘、藤本 晴久。',
    ]);
  });
});

describe('titles of one person on the rosters of a day', () => {
  const here = seat('fujimoto', { id: 'here', side: null, appointedOn: '2021-09-06' });
  const elsewhere = { ...here, id: 'elsewhere', bodyId: 'other body' };
  const titled = (...titles: string[]): RosterFact[] =>
    rosterFacts(
      plain,
      [
        { ...here, title: titles[0] ?? '' },
        { ...elsewhere, title: titles[1] ?? '' },
      ],
      people,
      '2021-09-13',
    );

  test('spaced in two ways is a hint, with both ways side by side', () => {
    const [fact] = titled('島根大学法文学部法経学科 准教授', '島根大学法文学部法経学科准教授');
    expect(fact?.severity).toBe('note');
    expect(fact && rosterFactText(fact)).toBe(
      '同じ役職名の空白の入れ方が名簿によって異なります：島根大学法文学部法経学科 准教授／島根大学法文学部法経学科准教授。',
    );
  });

  test('worded in two ways is to be checked, and may be decided to be right', () => {
    const [fact] = titled('島根大学 准教授', '島根大学 教授');
    expect(fact?.severity).toBe('check');
    expect(fact && factSubject(fact)).toEqual({
      key: 'titleForms:fujimoto',
      texts: ['島根大学 准教授', '島根大学 教授'],
    });
  });

  test('the same title, or none on one roster, is nothing to report', () => {
    expect(titled('教授', '教授')).toEqual([]);
    expect(titled('教授', '')).toEqual([]);
  });

  test('only titles of the day are compared', () => {
    const moved = { ...here, title: '准教授', laterTitles: [{ from: '2022-04-01', title: '教授' }] };
    const kinds = (date: string) =>
      rosterFacts(plain, [moved, { ...elsewhere, title: '教授' }], people, date).map(({ kind }) => kind);
    expect(kinds('2022-03-31')).toEqual(['titleForms']);
    expect(kinds('2022-04-01')).toEqual([]);
  });
});
