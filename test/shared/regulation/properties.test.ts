import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLawXml, parseLawXml } from '../../../shared/regulation/lawXml.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { editedTexts } from './amendedTexts.ts';
import { anyRegulation, anyText } from './anyRegulation.ts';
import { editedRegulation } from './editScript.ts';
import { faultsOfAll, schemaFaults } from './lawSchema.ts';

const seed = 20210913;

test(`what is printed from any text is read as the same tree (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { regulation, source } = parseRegulation(text);
      expect(parseRegulation(formatRegulation(regulation)).regulation).toEqual(regulation);
      expect(source).toBe(text);
    }),
    { seed, numRuns: 400 },
  );
});

/** Every character that is no blank, in order, less those that are layout. */
const characters = (text: string) => text.replaceAll(/[\s　\ufeff]/g, '');

test(`no character of any text is lost, but list markers and page numbers (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { regulation, diagnostics } = parseRegulation(text);
      if (diagnostics.some(({ code }) => code === 'W_PAGE_NUMBER')) return;
      const sorted = (value: string) => [...characters(value).replaceAll(/[-*・]/g, '')].toSorted().join('');
      expect(sorted(formatRegulation(regulation))).toBe(sorted(text));
    }),
    { seed, numRuns: 300 },
  );
});

test(`a regulation as offices write it is read as it was meant (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyRegulation, (regulation) => {
      const { regulation: read, diagnostics } = parseRegulation(formatRegulation(regulation));
      expect(read).toEqual(regulation);
      expect(diagnostics).toEqual([]);
    }),
    { seed, numRuns: 150 },
  );
});

test(`it goes through 法令標準XML unchanged, by the schema (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyRegulation, (regulation) => {
      const xml = formatLawXml(regulation);
      expect(schemaFaults(xml)).toEqual([]);
      const { main, tail } = parseLawXml(xml).regulation;
      const plain = JSON.parse(
        JSON.stringify({ main, tail }, (key, value) => (key === 'xml' ? undefined : value)),
      );
      expect(plain).toEqual({ main: regulation.main, tail: regulation.tail });
    }),
    { seed, numRuns: 60 },
  );
});

test(`XML of any text and of 300 edits follows the schema (seed ${seed})`, { timeout: 60_000 }, () => {
  const texts = fc.sample(anyText, { seed, numRuns: 200 }).map((text) => parseRegulation(text).regulation);
  const edits = Array.from({ length: 300 }, (_, index) => {
    const old = editedTexts[index % editedTexts.length];
    if (!old) throw new Error('no regulation');
    return editedRegulation(old, index + 1);
  });
  expect(faultsOfAll([...texts, ...edits].map(formatLawXml))).toEqual([]);
});

test(`broken XML never throws (seed ${seed})`, () => {
  const regulation = fc.sample(anyRegulation, { seed, numRuns: 1 })[0];
  const xml = regulation ? formatLawXml(regulation) : '';
  fc.assert(
    fc.property(
      fc.nat(xml.length),
      fc.nat(40),
      fc.string({ unit: fc.constantFrom('<', '>', '/', '"', '&', 'a', '!', '[') }),
      (at, gap, junk) => {
        expect(() => parseLawXml(xml.slice(0, at) + junk + xml.slice(at + gap))).not.toThrow();
      },
    ),
    { seed, numRuns: 150 },
  );
});
