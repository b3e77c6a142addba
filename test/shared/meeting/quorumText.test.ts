import { expect, test } from 'vitest';
import { startingRule } from '../../../shared/council/startingRule.ts';
import { majorityQuorum, minimumWageCouncilQuorum } from '../../../shared/meeting/quorum.ts';
import { quorumText } from '../../../shared/meeting/quorumText.ts';

const { sides } = startingRule('minimumWageCouncil', '島根地方最低賃金審議会').composition;
const rule = minimumWageCouncilQuorum;
const counts = (publicInterest: number, worker: number, employer: number) => ({
  public_interest: publicInterest,
  worker,
  employer,
});

test.each([
  [5, 5, 5, '15人中10人以上、又は各側2人以上の出席で開会'],
  [3, 3, 3, '9人中6人以上、又は各側1人以上の出席で開会'],
  [5, 4, 3, '12人中8人以上、又は公益代表2人以上、労働者代表2人以上及び使用者代表1人以上の出席で開会'],
  [3, 3, 0, '6人中4人以上、又は各側1人以上の出席で開会'],
  [0, 0, 0, '委員の3分の2以上、又は各側の3分の1以上の出席で開会'],
])('%i, %i and %i members in office', (one, two, three, text) => {
  expect(quorumText(rule, sides, counts(one, two, three))).toBe(text);
});

test('a member of no side counts among all, but makes no side', () => {
  expect(quorumText(rule, sides, { ...counts(5, 5, 4), '': 1 })).toBe(
    '15人中10人以上、又は各側2人以上の出席で開会',
  );
});

test.each([
  [10, '10人中6人以上の出席で開会'],
  [11, '11人中6人以上の出席で開会'],
  [0, '委員の過半数の出席で開会'],
])('過半数 of %i members', (members, text) => {
  expect(quorumText(majorityQuorum, [], { members })).toBe(text);
});

test('without a rule there is nothing to say', () => {
  expect(quorumText({ ofAll: null, ofEachSide: null, basis: '' }, [], { members: 5 })).toBe('');
});
