import { expect, test } from 'vitest';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { shimaneRegulations } from './shimaneRegulations.ts';
import { workedExamples } from './workedExamples.ts';

/** How many paragraphs each article has. */
const paragraphCounts = ({ main }: Regulation) =>
  main.map((each) => (each.kind === 'article' ? each.paragraphs.length : each.kind));

const withoutBlanks = (text: string) => text.replace(/[\s　]+/g, '');

test('there are six regulations in the papers of the joint meeting', () => {
  expect(shimaneRegulations).toHaveLength(6);
});

test.each(shimaneRegulations.map((text, index) => [index + 1, text] as const))(
  'regulation %i of the joint meeting has nine articles with 19 paragraphs and one article of 附則',
  (_, text) => {
    const { regulation, diagnostics, source } = parseRegulation(text);
    expect(paragraphCounts(regulation)).toEqual([1, 3, 4, 3, 2, 3, 1, 1, 1]);
    expect(regulation.tail).toMatchObject([
      { kind: 'supplement', heading: '附則', provisions: [{ kind: 'article' }] },
    ]);
    expect(regulation.title?.lines[0]).toBe('島根地方最低賃金審議会');
    expect(regulation.title?.lines.slice(1).join('')).toMatch(/^島根県.*最低賃金専門部会運営規程$/);
    expect(regulation.title?.suffix).toMatch(/^[（(]改正案[)）]$/);
    expect(diagnostics).toEqual([]);
    expect(source).toBe(text);
  },
);

test('list markers and pages in the middle of a sentence change nothing', () => {
  const [first = '', second = ''] = shimaneRegulations.map((text) => {
    const { main } = parseRegulation(text).regulation;
    return JSON.stringify(main).replaceAll(/島根県[^（]*?最低賃金専門部会/g, '');
  });
  const marks = (text: string) => text.replaceAll('~~', '');
  expect(marks(second)).toBe(marks(first));
});

test.each(shimaneRegulations.map((text, index) => [index + 1, text] as const))(
  'regulation %i is printed as it stood, but for blanks and list markers',
  (_, text) => {
    const { regulation } = parseRegulation(text);
    const printed = formatRegulation(regulation);
    expect(withoutBlanks(printed)).toBe(withoutBlanks(text.replaceAll(/^ ?- /gm, '')));
    expect(parseRegulation(printed).regulation).toEqual(regulation);
  },
);

test.each(workedExamples.flatMap((each) => [[each.id, each.old] as const, [each.id, each.new] as const]))(
  '%s is printed to the letter',
  (_, text) => {
    const { regulation, diagnostics } = parseRegulation(text);
    expect(diagnostics).toEqual([]);
    expect(formatRegulation(regulation)).toBe(text);
  },
);
