import { describe, expect, test } from 'vitest';
import { startingRule } from '../../../shared/council/startingRule.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import { rosterChanges } from '../../../shared/roster/rosterChanges.ts';
import { changeLabels, rosterChangeText } from '../../../shared/roster/rosterChangeText.ts';
import { person, ruleOf, seat } from './seats.ts';

const people = [
  person('iizuka', '飯塚 弘', 'いいづか ひろし'),
  person('tomita', '富田 眞智子', 'とみた まちこ'),
  person('fujimoto', '藤本 晴久', 'ふじもと はるひさ'),
];
const { sides } = startingRule('minimumWageCouncil', '島根地方最低賃金審議会').composition;
const rule = {
  ...ruleOf('minimumWageCouncil'),
  order: 'gojuon',
} as const;
const appointedOn = '2021-05-01';

function changes(seats: readonly Membership[], from: string, to: string): string[] {
  return rosterChanges(seats, people, [from, to], sides, rule).map((change) => {
    const name = (change.after ?? change.before)?.person.name.family;
    return `${changeLabels[change.kind]} ${name} ${rosterChangeText('council', change)}`;
  });
}

describe('what is different between the rosters of two days', () => {
  test('a member resigned and a substitute took over', () => {
    const tomita = seat('tomita', { id: 't', appointedOn, endedOn: '2022-03-31', endReason: '辞任' });
    const iizuka = seat('iizuka', {
      appointedOn: '2022-04-01',
      predecessorId: 't',
      isSubstitute: true,
    });
    expect(changes([tomita, iizuka], '2021-09-13', '2022-04-01')).toEqual([
      '新任 飯塚 令和4年4月1日任命（富田 眞智子の後任・補欠）',
      '退任 富田 令和4年3月31日まで（辞任）',
    ]);
    expect(changes([tomita, iizuka], '2021-09-13', '2022-03-31')).toEqual([]);
  });

  test('a reappointment after the term is no new member', () => {
    const first = seat('tomita', { id: 't1', appointedOn });
    const again = seat('tomita', { id: 't2', appointedOn: '2023-05-01' });
    expect(changes([first, again], '2023-04-30', '2023-05-01')).toEqual(['再任 富田 令和5年5月1日再任']);
  });

  test('titles and roles of the two days are compared', () => {
    const moved = seat('fujimoto', {
      appointedOn,
      title: '准教授',
      laterTitles: [{ from: '2022-04-01', title: '教授' }],
      roles: [{ role: 'chairperson', from: '2022-05-10', until: null }],
    });
    expect(changes([moved], '2022-03-31', '2022-05-10')).toEqual([
      '役職名の変更 藤本 准教授 → 教授',
      '役割の変更 藤本 委員 → 会長',
    ]);
    expect(changes([moved], '2022-05-10', '2022-06-10')).toEqual([]);
  });

  test('whoever left when the term was over and no successor was needed left by the term', () => {
    const strict = { ...rule, term: { ...rule.term, servesUntilSuccessor: false } };
    const [left] = rosterChanges(
      [seat('iizuka', { appointedOn })],
      people,
      ['2023-04-30', '2023-05-01'],
      sides,
      strict,
    );
    expect(left && rosterChangeText('council', left)).toBe('令和5年4月30日まで（任期満了）');
  });

  test('backwards, who came has gone', () => {
    const seats = [seat('iizuka', { appointedOn: '2022-04-01' })];
    expect(changes(seats, '2022-04-01', '2022-03-31')).toEqual(['退任 飯塚 退任']);
  });
});
