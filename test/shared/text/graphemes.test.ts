import { expect, test } from 'vitest';
import { graphemes } from '../../../shared/text/graphemes.ts';

test('counts what a reader sees', () => {
  expect(graphemes('𠮷川')).toEqual(['𠮷', '川']);
  expect(graphemes('葛\u{e0100}城')).toEqual(['葛\u{e0100}', '城']);
  expect(graphemes('か\u3099')).toHaveLength(1);
  expect(graphemes('')).toEqual([]);
});
