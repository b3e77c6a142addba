import { expect, test } from 'vitest';
import { noRule } from '../../../shared/council/bodyTemplates.ts';
import { compositionText } from '../../../shared/council/compositionText.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';

test('the rule of a subcommittee is told in one line', () => {
  const rule = startingRule('minimumWageSubcommittee', '島根県製鋼最低賃金専門部会').composition;
  expect(compositionText(rule)).toBe('公益代表3名・労働者代表3名・使用者代表3名、各側同数、9人以内');
});

test('a body without a rule has nothing to tell', () => {
  expect(compositionText(startingRule('promotionConference', '働き方改革推進会議').composition)).toBe('');
});

test('only what the rule names is told', () => {
  const rule = { ...noRule.composition, maximum: 20, basis: '要綱第3条' };
  expect(compositionText(rule)).toBe('20人以内');
  const sides = [{ key: 'member', label: '構成団体', seats: null }];
  expect(compositionText({ ...rule, sides, maximum: null })).toBe('構成団体');
});
