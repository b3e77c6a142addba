import { expect, test } from 'vitest';
import type { TreeBody } from '../../../shared/council/bodyPath.ts';
import { meetingTitle } from '../../../shared/meeting/meetingTitle.ts';

const body = (id: string, parentId: string | null, kind: TreeBody['kind'], name: string): TreeBody => ({
  id,
  parentId,
  kind,
  name,
});

const bodies = [
  body('council', null, 'council', '島根地方最低賃金審議会'),
  body('group', 'council', 'group', '特定最低賃金専門部会'),
  body('steel', 'group', 'subcommittee', '製鋼最低賃金専門部会'),
  body('cars', 'group', 'subcommittee', '自動車最低賃金専門部会'),
  body('rules', 'council', 'committee', '運営小委員会'),
  body('wages', 'council', 'committee', '賃金小委員会'),
];

test.each([
  [['council'], '第1回会議', '島根地方最低賃金審議会 第1回会議'],
  [['steel', 'cars'], '合同会議', '特定最低賃金専門部会 合同会議'],
  [['steel'], '第1回会議', '製鋼最低賃金専門部会 第1回会議'],
  [['rules', 'wages'], '打合せ', '運営小委員会 ほか1 打合せ'],
  [[], '打合せ', '打合せ'],
  [['council'], '', '島根地方最低賃金審議会 名称未入力の会議'],
])('a meeting of %j called %s is %s', (bodyIds, name, title) => {
  expect(meetingTitle(bodies, { bodyIds, name, number: null })).toBe(title);
});

test('a number of the series stands before the name, and is name enough', () => {
  const named = (name: string) => meetingTitle(bodies, { bodyIds: ['council'], name, number: 651 });
  expect(named('')).toBe('第651回 島根地方最低賃金審議会');
  expect(named('臨時会')).toBe('第651回 島根地方最低賃金審議会 臨時会');
});
