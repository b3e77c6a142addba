import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, paragraph, section } from '../../shared/document/builders.ts';
import { hasFronts, onFronts, withBlankBacks } from '../../shared/document/onFronts.ts';

const documentWith = (count: number) =>
  documentOf('x', ...Array.from({ length: count }, (_, index) => section([paragraph(`${index}`)])));

test('with blank backs every section begins on a front, and no blank page is more than needed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }), (pages) => {
      const { sections } = withBlankBacks(onFronts(documentWith(pages.length)), pages);
      let before = 0;
      let next = 0;
      for (const { blocks, page } of sections) {
        expect(page.startOnOddPage).toBeUndefined();
        const [block] = blocks;
        if (block?.kind === 'paragraph' && block.content.length === 0) {
          expect(before % 2).toBe(1);
          expect(page.footer).toEqual({});
          before += 1;
          continue;
        }
        expect(before % 2).toBe(0);
        before += pages[next] ?? 0;
        next += 1;
      }
      expect(next).toBe(pages.length);
    }),
  );
});

test('a document of one section needs no fronts, and stays as it is', () => {
  expect(hasFronts(onFronts(documentWith(1)))).toBe(false);
  expect(withBlankBacks(documentWith(3), [])).toEqual(documentWith(3));
});
