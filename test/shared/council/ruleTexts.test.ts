import { expect, test } from 'vitest';
import { conveningText } from '../../../shared/council/conveningText.ts';
import { legalBasisText } from '../../../shared/council/legalBasisText.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';
import { termText } from '../../../shared/council/termText.ts';

const council = startingRule('minimumWageCouncil', '島根地方最低賃金審議会');
const subcommittee = startingRule('minimumWageSubcommittee', '');
const organ = startingRule('auxiliaryOrgan', '');
const none = startingRule(null, '');

test('convening and notices', () => {
  expect([council, subcommittee, organ, none].map(({ convening }) => conveningText(convening))).toEqual([
    '会長が招集（選出までは都道府県労働局長）',
    '部会長が招集（選出までは都道府県労働局長）。都道府県労働局長又は3分の1以上の委員は希望する日の7日前までに開催を請求できる。会議の3日前までに通知',
    '会長が招集',
    '',
  ]);
});

test('terms', () => {
  expect([council, subcommittee, organ].map(({ term }) => termText(term))).toEqual([
    '2年。補欠は前任者の残任期間。満了後も後任者の任命まで在任',
    '任期の定めなし',
    '2年。補欠は前任者の残任期間',
  ]);
});

test('the legal basis', () => {
  const outline = startingRule('promotionConference', '');
  expect([council, outline, none].map(({ legalBasis }) => legalBasisText(legalBasis))).toEqual([
    '法令（最低賃金法第20条）',
    '要綱',
    '',
  ]);
});
