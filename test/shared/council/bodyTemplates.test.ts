import { expect, test } from 'vitest';
import { bodyRuleSchema, bodyTemplateKeys } from '../../../shared/council/body.ts';
import { bodyTemplates } from '../../../shared/council/bodyTemplates.ts';
import { newBody } from '../../../shared/council/newBody.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';

test.each(bodyTemplateKeys)('the template %s is a whole rule', (key) => {
  const rule = startingRule(key, '');
  expect(bodyRuleSchema.parse(rule)).toEqual(bodyTemplates[key].rule);
});

test.each([
  ['島根地方最低賃金審議会', 15, 5],
  ['東京地方最低賃金審議会', 18, 6],
  ['大阪地方最低賃金審議会', 18, 6],
  ['東京地方最低賃金審議会準備会', 15, 5],
])('%s has %i members, %i of each side', (name, maximum, seats) => {
  const { composition } = startingRule('minimumWageCouncil', name);
  expect(composition.maximum).toBe(maximum);
  expect(composition.sides.map((side) => side.seats)).toEqual([seats, seats, seats]);
});

test('chairs of wage councils and their subcommittees come from the public-interest members', () => {
  const sides = bodyTemplateKeys.map((key) => startingRule(key, '').composition.chairSide);
  expect(sides).toEqual(['public_interest', 'public_interest', null, null]);
});

test('only councils have a term: members of a subcommittee sit until it is abolished', () => {
  const years = bodyTemplateKeys.map((key) => startingRule(key, '').term.years);
  expect(years).toEqual([2, null, 2, null]);
});

test('a body without template has no rule at all, but a name that tells brings one', () => {
  const fields = { parentId: null, kind: 'council', shortName: '' } as const;
  expect(newBody({ ...fields, name: '島根地方労働審議会' })).toMatchObject({
    template: null,
    quorum: { ofAll: null, ofEachSide: null },
  });
  expect(newBody({ ...fields, name: '島根地方最低賃金審議会' }).template).toBe('minimumWageCouncil');
  expect(newBody({ ...fields, name: '島根地方最低賃金審議会', template: null }).template).toBeNull();
});
