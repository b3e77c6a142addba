import { describe, expect, test } from 'vitest';
import { formatLawXml, parseLawXml } from '../../../shared/regulation/lawXml.ts';
import { patterns, readingTime } from './hostileTexts.ts';

describe('time grows with the length, not faster', () => {
  test.each(Object.entries(patterns))('%s', (_, pattern) => {
    // A quadratic reader takes a hundred times as long for ten times the text.
    readingTime(pattern, 600);
    const few = Math.max(2, Math.min(readingTime(pattern, 600), readingTime(pattern, 600)));
    expect(readingTime(pattern, 6_000) / few).toBeLessThan(50);
  });
});

describe('so it does for XML', () => {
  const law = (body: string) =>
    `<Law Era="Reiwa" Year="1" Num="1" LawType="Act" Lang="ja"><LawNum/><LawBody><LawTitle/><MainProvision>${body}</MainProvision></LawBody></Law>`;
  const paragraph = (inner: string) =>
    `<Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>${inner}</Sentence></ParagraphSentence></Paragraph>`;

  test.each([
    ['paragraphs', (count: number) => law(paragraph('甲。').repeat(count))],
    [
      'ruby in one sentence',
      (count: number) => law(paragraph('<Ruby>甲<Rt>こう</Rt></Ruby>と'.repeat(count))),
    ],
    [
      'attributes',
      (count: number) => law(paragraph('甲').replace('Num="1"', `Num="1" ${'a="b" '.repeat(count)}`)),
    ],
    ['elements that are never closed', (count: number) => law('<Article>'.repeat(count))],
    ['tags without an end', (count: number) => '<Law a="'.repeat(count)],
    ['comments', (count: number) => law('<!-- -->'.repeat(count) + paragraph('甲'))],
    [
      'blanks in a title',
      (count: number) => law('').replace('<LawTitle/>', `<LawTitle>${'　'.repeat(count)}</LawTitle>`),
    ],
    ['references to characters', (count: number) => law(paragraph('&amp;&#x41;'.repeat(count)))],
  ])('%s', (_, build) => {
    const time = (count: number) => {
      const xml = build(count);
      const started = process.cpuUsage();
      formatLawXml(parseLawXml(xml).regulation);
      return process.cpuUsage(started).user / 1_000;
    };
    time(1_000);
    expect(time(10_000) / Math.max(2, Math.min(time(1_000), time(1_000)))).toBeLessThan(50);
  });
});
