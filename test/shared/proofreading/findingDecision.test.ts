import { expect, test } from 'vitest';
import { decisionAbout } from '../../../shared/proofreading/findingDecision.ts';

const id = '0190a5c0-0000-7000-8000-000000000001';
const kept = { id, revision: 1, key: 'nameForms:tomita', texts: ['富田 眞智子', '富田 真智子'] };
const holds = (key: string, ...texts: string[]) => decisionAbout([kept], { key, texts }) !== undefined;

test('a decision holds for its texts, in whatever order and however often they were met', () => {
  expect(holds('nameForms:tomita', '富田 眞智子', '富田 真智子')).toBe(true);
  expect(holds('nameForms:tomita', '富田 真智子', '富田 眞智子', '富田 真智子')).toBe(true);
});

test('it no longer holds once a text is changed, joins or is gone', () => {
  expect(holds('nameForms:tomita', '富田 眞智子', '冨田 真智子')).toBe(false);
  expect(holds('nameForms:tomita', '富田 眞智子', '富田 真智子', '冨田 真智子')).toBe(false);
  expect(holds('nameForms:tomita', '富田 眞智子')).toBe(false);
});

test('it says nothing about another finding on the same texts', () => {
  expect(holds('nameForms:somebody else', '富田 眞智子', '富田 真智子')).toBe(false);
  expect(holds('similarPeople:tomita', '富田 眞智子', '富田 真智子')).toBe(false);
});
