import { expect, test } from 'vitest';
import { roleLabel, roleOfText } from '../../../shared/roster/memberRole.ts';

test.each([
  ['部会長', 'chairperson'],
  ['会　長', 'chairperson'],
  ['◎', 'chairperson'],
  ['部会長代理', 'acting_chairperson'],
  ['会長職務代理者', 'acting_chairperson'],
  ['副会長', 'acting_chairperson'],
  ['○', 'acting_chairperson'],
  ['', null],
  ['委員', null],
  ['事務局長', undefined],
])('%s is %s', (text, role) => {
  expect(roleOfText(text)).toBe(role);
});

test('every label is read back to its role', () => {
  for (const kind of ['council', 'subcommittee', 'committee', 'conference'] as const) {
    expect(roleOfText(roleLabel(kind, 'chairperson'))).toBe('chairperson');
    expect(roleOfText(roleLabel(kind, 'acting_chairperson'))).toBe('acting_chairperson');
  }
});
