import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTsv, parseTsv } from '../../../../renderer/ui/grid/tsv.ts';

test.each([
  ['one cell', '飯塚', [['飯塚']]],
  [
    'Excel ends the last row with a line break',
    '飯塚\t元 NHK\r\n富田\t共同募金会\r\n',
    [
      ['飯塚', '元 NHK'],
      ['富田', '共同募金会'],
    ],
  ],
  ['an empty cell in the middle and at the end', 'a\t\tb\t\n', [['a', '', 'b', '']]],
  ['an empty row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
  ['a cell with a line break', '"一行目\n二行目"\tb\r\n', [['一行目\n二行目', 'b']]],
  ['a cell with a tab', '"a\tb"\tc', [['a\tb', 'c']]],
  ['doubled quotes inside a quoted cell', '"彼は""是""と\n言った"', [['彼は"是"と\n言った']]],
  ['a text with quotes of its own, as Excel writes it', '"会議"\tb', [['"会議"', 'b']]],
  ['a quote that is never closed', '"会議\tb', [['"会議', 'b']]],
  ['a quote in the middle', '5"画面\tb', [['5"画面', 'b']]],
  ['line breaks of an old Macintosh', 'a\rb', [['a'], ['b']]],
  ['nothing', '', [['']]],
] as const)('%s', (_, text, table) => {
  expect(parseTsv(text)).toEqual(table);
});

test('what is copied is pasted as the same cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '会', '"', '\t', '\n', ' ', '𠮷'), maxLength: 6 });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(parseTsv(formatTsv(rows))).toEqual(rows);
    }),
  );
});
