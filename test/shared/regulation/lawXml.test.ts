import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatLawXml, lawXmlLosses, parseLawXml } from '../../../shared/regulation/lawXml.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { schemaFaults } from './lawSchema.ts';
import { shimaneRegulations } from './shimaneRegulations.ts';
import { workedExamples } from './workedExamples.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/regulation/${name}`, 'utf8');
const laws = ['holidays-act.xml', 'every-construct.xml', 'every-level.xml'] as const;

/** Without what means nothing: the declaration, comments, blanks between elements, defaults of the schema, the order of attributes. */
function canonical(xml: string): string[] {
  return xml
    .replaceAll(/<\?.*?\?>|<!--.*?-->/gs, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/ (?:Delete|Hide|OldStyle|OldNum|LineBreak)="false"| WritingMode="vertical"/g, '')
    .replaceAll(/<(\w+)((?: \w+="[^"]*")+)/g, (_, name: string, attributes: string) => {
      return `<${name} ${(attributes.match(/\w+="[^"]*"/g) ?? []).toSorted().join(' ')}`;
    })
    .split(/(?<=>)(?=<)/);
}

/** A tree from text and one from XML differ in what XML alone has. */
const withoutXml = (regulation: Regulation): unknown =>
  JSON.parse(
    JSON.stringify(regulation, (key, value) =>
      key === 'xml' || key === 'attributes' || key === 'marks' ? undefined : value,
    ),
  );

describe.each(laws)('%s', (name) => {
  const xml = fixture(name);
  const { regulation, diagnostics } = parseLawXml(xml);

  test('follows the schema, and nothing is left out', () => {
    expect(schemaFaults(xml)).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(lawXmlLosses(regulation)).toEqual([]);
  });

  test('comes out as it went in, element for element', () => {
    const written = formatLawXml(regulation);
    expect(canonical(written)).toEqual(canonical(xml));
    expect(schemaFaults(written)).toEqual([]);
    expect(parseLawXml(written).regulation).toEqual(regulation);
  });
});

test('the laws hold every element of the schema', () => {
  const declared = [...fixture('law.dtd').matchAll(/<!ELEMENT (\w+)/g)].map(([, name]) => name);
  const held = new Set(
    laws.flatMap((name) => [...fixture(name).matchAll(/<(\w+)/g)].map(([, element]) => element)),
  );
  expect(declared.length).toBeGreaterThan(130);
  expect(declared.filter((name) => !held.has(name))).toEqual([]);
});

test('the same act as text and as XML is the same tree', () => {
  const fromXml = parseLawXml(fixture('holidays-act.xml')).regulation;
  const fromText = parseRegulation(fixture('holidays-act.txt')).regulation;
  expect(withoutXml({ ...fromXml, main: fromXml.main.slice(0, 1) })).toEqual(
    withoutXml({
      ...fromText,
      main: fromText.main.slice(0, 1),
      tail: fromText.tail.slice(0, 3).map(firstOnly),
    }),
  );
  expect(fromXml.main[2]).toEqual(fromText.main[2]);
});

/** The fixture in XML has only the first paragraph of the 附則 of 1966. */
function firstOnly(part: Regulation['tail'][number]): Regulation['tail'][number] {
  if (part.kind === 'appendix' || !part.instrument.includes('四一年')) return part;
  return { ...part, provisions: part.provisions.slice(0, 1) };
}

describe('regulations that come from text', () => {
  const texts = [
    ...[
      'holidays-act.txt',
      'minimum-wage-act.txt',
      'minimum-wage-council-order.txt',
      'local-autonomy-act.txt',
    ].map(fixture),
    ...shimaneRegulations,
    ...workedExamples.flatMap((each) => [each.old, each.new]),
    ...readdirSync('test/fixtures/regulation/forms').map((name) => fixture(`forms/${name}`)),
    ...readdirSync('test/fixtures/regulation/amending-forms').map(
      (name) => fixture(`amending-forms/${name}`).split('\n====\n')[0] ?? '',
    ),
  ];

  test.each(texts.map((text, index) => [index + 1, text] as const))('text %i', (_, text) => {
    const { regulation } = parseRegulation(text);
    const xml = formatLawXml(regulation);
    expect(schemaFaults(xml)).toEqual([]);
    const again = parseLawXml(xml);
    expect(again.diagnostics).toEqual([]);
    // What is left out is named; a break in the title is not what is held here.
    if (
      lawXmlLosses(regulation).some(({ code, message }) => code === 'X_LEFT_OUT' && !/^題名の/.test(message))
    )
      return;
    expect(
      withoutXml({ ...again.regulation, title: null, tableOfContents: null, beforeTitle: [], front: [] }),
    ).toEqual(withoutXml({ ...regulation, title: null, tableOfContents: null, beforeTitle: [], front: [] }));
    expect(again.regulation.title?.lines.join('')).toBe(regulation.title?.lines.join(''));
    // XML has levels where a text has indents.
    const linesOf = ({ tableOfContents }: Regulation) => tableOfContents?.lines.map((line) => line.trim());
    expect(linesOf(again.regulation)).toEqual(linesOf(regulation));
  });

  test('what the schema has no place for is named', () => {
    const text = '島根県\n審議会条例\n改正　平成3年4月1日条例第2号\n第1条　甲。';
    const messages = lawXmlLosses(parseRegulation(text).regulation).map(
      ({ code, message }) => `${code} ${message}`,
    );
    expect(messages).toEqual([
      'X_INVENTED 法令番号の年又は号が分からないため、仮の値を入れました。',
      'X_LEFT_OUT 題名の後の「改正　平成3年4月1日条例第2号」は引き継げないため、除きました。',
      'X_LEFT_OUT 題名の改行は引き継げないため、除きました。',
    ]);
  });
});

describe('what XML has no place for is told beside it, so that the text comes back as it was', () => {
  test.each([
    '最低賃金審議会令\n（昭和三十四年政令第百六十三号）\n第一条　甲。',
    '昭和三十四年政令第百六十三号\n最低賃金審議会令\n第一条　甲。',
    '審議会規程\n(平成25年9月11日審議会規程第3号)\n第1条　甲。',
    '平成25年9月11日\n審議会規程第3号\n審議会規程\n第1条　甲。',
    '審議会規程（改正案）\n平成25年規程第3号\n第1条　甲。',
    '審議会規程（案）（写）\n令和3年規程第1号\n目次\n　第1章　総則（第1条）\n第1章　総則\n第1条　甲。',
    '令和3年規程第1号\n審議会規程\n第1条　甲。\n附　則(令和4年規程第2号)\n乙。\n附　則（令和5年規程第2号）\n丙。',
  ])('%s', (text) => {
    const { regulation } = parseRegulation(text);
    const xml = formatLawXml(regulation);
    expect(schemaFaults(xml)).toEqual([]);
    expect(formatRegulation(parseLawXml(xml).regulation)).toBe(formatRegulation(regulation));
    expect(formatLawXml(parseLawXml(xml).regulation)).toBe(xml);
  });

  test('another number than the one that is told counts', () => {
    const { regulation } = parseRegulation('規程\n（令和3年規程第1号）\n第1条　甲。');
    const xml = formatLawXml(regulation).replace('<LawNum>令和3年', '<LawNum>令和4年');
    expect(parseLawXml(xml).regulation).toMatchObject({ beforeTitle: ['令和4年規程第1号'], front: [] });
  });
});

describe('what the schema does not have side by side', () => {
  test.each([
    ['paragraphs in a chapter', '第1章　総則\n1　甲。\n2　乙。\n第2章　雑則\n3　丙。'],
    ['articles before chapters', '第1条　甲。\n第1章　総則\n第2条　乙。'],
    ['款 without 節', '第1款　総則\n第1条　甲。'],
    ['a section before chapters', '第1節　総則\n第1条　甲。\n第1章　会議\n第2条　乙。'],
    ['a chapter of nothing', '第1章　総則\n第2章　会議\n第1条　甲。'],
    ['sections in 附則', '第1条　甲。\n附　則\n第1節　施行\n第1条　乙。'],
    ['nothing', ''],
  ])('%s: it is written by the schema and comes back as it was', (_, text) => {
    const { regulation } = parseRegulation(`規程\n${text}`);
    const xml = formatLawXml(regulation);
    expect(schemaFaults(xml)).toEqual([]);
    expect(withoutXml(parseLawXml(xml).regulation)).toEqual(withoutXml(regulation));
  });
});

describe('amended trees', () => {
  const { regulation } = parseLawXml(fixture('every-construct.xml'));
  const withText = (from: string, to: string) =>
    JSON.parse(JSON.stringify(regulation).replaceAll(from, to)) as Regulation;

  test('marks follow their words', () => {
    const xml = formatLawXml(withText('この政令において「瑕疵', 'この政令及び別の政令において「瑕疵'));
    expect(xml).toContain('この政令及び別の政令において「<Ruby>瑕疵<Rt>かし</Rt></Ruby>」');
    expect(schemaFaults(xml)).toEqual([]);
  });

  test('marks whose words are gone are named and left out', () => {
    const changed = withText('面積十ｍ2以下', '面積十平方メートル以下');
    expect(formatLawXml(changed)).not.toContain('<Sup>2</Sup>以下');
    expect(
      lawXmlLosses(changed)
        .map(({ message }) => message)
        .join(),
    ).toMatch(/ルビなど/);
  });

  test('a table whose lines were changed is not written as it stood', () => {
    const copy: Regulation = JSON.parse(JSON.stringify(regulation));
    const tail = copy.tail.map((part) =>
      'lines' in part && part.lines.includes('甲\t一2') ? { ...part, lines: ['甲\t三'] } : part,
    );
    const xml = formatLawXml({ ...copy, tail });
    expect(xml).toContain('<Sentence>三</Sentence>');
    expect(xml).not.toContain('一<Sup>2</Sup>');
    expect(schemaFaults(xml)).toEqual([]);
  });
});

test('the answer of e-Gov’s interface holds the law', () => {
  const law = fixture('holidays-act.xml').replace(/<\?.*?\?>\s*/, '');
  const answer = `<?xml version="1.0"?><DataRoot><Result><Code>0</Code></Result><ApplData><LawFullText>${law}</LawFullText></ApplData></DataRoot>`;
  expect(parseLawXml(answer).regulation.title?.lines).toEqual(['国民の祝日に関する法律']);
});

test('an element that is not in the schema is named with its line', () => {
  const xml = fixture('holidays-act.xml').replace(
    '<MainProvision>',
    '\n<Unknown>甲</Unknown><MainProvision>',
  );
  expect(parseLawXml(xml).diagnostics).toMatchObject([{ code: 'X_LEFT_OUT', line: 3, message: /Unknown/ }]);
});

test.each([
  ['', 'X_MALFORMED'],
  ['<Law', 'X_MALFORMED'],
  ['<Law><LawBody></Law>', 'X_MALFORMED'],
  ['<a/>', 'X_MALFORMED'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'X_MALFORMED'],
  [`${'<a>'.repeat(100_000)}`, 'X_MALFORMED'],
])('%# is no law', (xml, code) => {
  expect(parseLawXml(xml).diagnostics).toMatchObject([{ code }]);
});

test('entities of a document type are not expanded', () => {
  const xml = `<!DOCTYPE Law [<!ENTITY x "y">]><Law><LawNum>&x;&amp;</LawNum><LawBody/></Law>`;
  expect(parseLawXml(xml).regulation.beforeTitle).toEqual(['&x;&']);
});

test('a law from XML is readable text', () => {
  const { regulation } = parseLawXml(fixture('every-construct.xml'));
  const text = formatRegulation(regulation);
  expect(text).toContain('第一条　この政令において「瑕疵」とは、');
  expect(text).toContain('委員\t七千五百円');
});
