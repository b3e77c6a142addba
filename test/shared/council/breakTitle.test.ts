import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle } from '../../../shared/council/breakTitle.ts';

const broken = (title: string, width = 34): string => breakTitle(title, width).join('／');

describe('a roster’s title of at most 34 characters a line', () => {
  test.each([
    '島根地方最低賃金審議会島根県製鋼・製鋼圧延業、鉄素形材製造業／最低賃金専門部会委員名簿',
    '島根地方最低賃金審議会島根県はん用機械器具、生産用機械器具、／業務用機械器具製造業最低賃金専門部会委員名簿',
    '島根地方最低賃金審議会島根県自動車・同附属品製造業／最低賃金専門部会委員名簿',
    '島根地方最低賃金審議会島根県自動車（新車）小売業／最低賃金専門部会委員名簿',
    '島根地方最低賃金審議会島根県百貨店、総合スーパー／最低賃金専門部会委員名簿',
  ])('%s', (title) => {
    expect(broken(title.replace('／', ''))).toBe(title);
  });

  test('breaks one 、 earlier than the office where its line of 36 does not fit', () => {
    const first = '島根地方最低賃金審議会島根県電子部品・デバイス・電子回路、電気機械器具、';
    const rest = '情報通信機械器具製造業最低賃金専門部会委員名簿';
    expect(broken(first + rest, 36)).toBe(`${first}／${rest}`);
    expect(broken(first + rest)).toBe(
      '島根地方最低賃金審議会島根県電子部品・デバイス・電子回路、／電気機械器具、情報通信機械器具製造業最低賃金専門部会委員名簿',
    );
  });
});

describe('other titles', () => {
  test.each([
    ['what fits stays on one line', '島根県環境審議会委員名簿', 12, '島根県環境審議会委員名簿'],
    [
      'before 専門部会',
      '島根県環境審議会自然環境専門部会委員名簿',
      16,
      '島根県環境審議会自然環境／専門部会委員名簿',
    ],
    [
      'before 委員名簿 where nothing better fits',
      '島根県環境審議会自然環境委員名簿',
      14,
      '島根県環境審議会自然環境／委員名簿',
    ],
    [
      'after 審議会 where nothing better fits',
      '島根県環境審議会とても長い名前の部会',
      15,
      '島根県環境審議会／とても長い名前の部会',
    ],
    ['into three lines', '甲業、乙業、丙業、丁業専門部会', 6, '甲業、乙業、／丙業、丁業／専門部会'],
    [
      'a line without any place stays whole',
      '長い長い名前の団体、乙業専門部会',
      5,
      '長い長い名前の団体、／乙業／専門部会',
    ],
    ['never inside 最低賃金専門部会', '甲業最低賃金専門部会', 7, '甲業／最低賃金専門部会'],
    ['a surrogate pair counts once', '𠮷、𠮷、委員', 4, '𠮷、𠮷、／委員'],
    ['a surrogate pair counts once in a line that fits', '𠮷𠮷、委員', 5, '𠮷𠮷、委員'],
  ])('%s', (_, title, width, expected) => {
    expect(broken(title, width)).toBe(expected);
  });

  test('no character is lost, and a line that is too long has no place to break before its end', () => {
    const piece = fc.constantFrom('甲業', '、', '最低賃金', '専門部会', '委員名簿', '審議会', '𠮷');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1 }).map((all) => all.join('')),
        fc.integer({ min: 1, max: 20 }),
        (title, width) => {
          const lines = breakTitle(title, width);
          expect(lines.join('')).toBe(title);
          for (const line of lines) {
            expect(line).not.toBe('');
            if (Array.from(line).length > width) expect(line).not.toMatch(/、.|.最低賃金専門部会/);
          }
        },
      ),
    );
  });
});
