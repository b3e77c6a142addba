import { expect, test } from 'vitest';
import { byteText } from '../../../shared/text/byteText.ts';

test.each([
  [0, '0バイト'],
  [1023, '1023バイト'],
  [1024, '1.0 KB'],
  [1_468_006, '1.4 MB'],
  [52_428_800, '50 MB'],
  [5 * 1024 ** 4, '5120 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});
