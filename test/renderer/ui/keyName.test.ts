import { expect, test } from 'vitest';
import { type KeyPress, keyName } from '../../../renderer/ui/keys/keyName.ts';

const key = (press: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...press,
});

test.each([
  ['a letter, whatever Caps Lock says', key({ key: 'k', ctrlKey: true }), 'Ctrl+K'],
  ['a function key', key({ key: 'F6', shiftKey: true }), 'Shift+F6'],
  ['a digit of the number row', key({ key: '1', code: 'Digit1', altKey: true }), 'Alt+1'],
  ['a digit of the number pad without Num Lock', key({ key: 'End', code: 'Numpad1', altKey: true }), 'Alt+1'],
  [
    'a shifted digit is still the digit',
    key({ key: '!', code: 'Digit1', ctrlKey: true, shiftKey: true }),
    'Ctrl+Shift+1',
  ],
  ['a digit without Ctrl or Alt is a text', key({ key: '1', code: 'Digit1' }), '1'],
  ['an arrow', key({ key: 'ArrowUp', altKey: true }), 'Alt+ArrowUp'],
  ['the command key of a Mac', key({ key: 'z', metaKey: true }), 'Ctrl+Z'],
  ['a key during a conversion', key({ key: 'Enter', isComposing: true }), null],
  ['a key that the input method has taken', key({ key: 'Process', keyCode: 229 }), null],
])('%s', (_, press, name) => {
  expect(keyName(press)).toBe(name);
});
