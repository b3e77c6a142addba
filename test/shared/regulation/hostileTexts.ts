import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { readRedline } from '../../../shared/regulation/lostMarks.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { findReferences } from '../../../shared/regulation/references.ts';

/** Texts of one pattern over and over, each aimed at a rule that might look back or ahead too far. */
export const patterns: Readonly<Record<string, string>> = {
  'one line': '会議は、公開する。',
  'broken sentences': '会議は、\n',
  articles: '第1条　甲。\n',
  'paragraphs without articles': '1　甲。\n',
  'unnumbered paragraphs': '前項の者。\n　乙。\n',
  'items that never fit': '(9)　甲\n',
  'nested items': '(1)　甲\nア　乙\n(ア)　丙\n',
  'lists with one イ': 'イ　甲\n第1条　乙。\n',
  'opening brackets': '（',
  captions: '（目的）\n',
  'brackets in brackets': '(a(b)',
  ordinals: '第1　目的\n',
  'touching articles': '第1条甲。\n',
  'headings of 附則': '附　則\n',
  'headings of 別表': '別表第1\n',
  'amended 別表': '条例の一部を次のように改正する。\n別表を次のように改める。\n別表\n',
  'contents without an end': '目次\n',
  dates: '令和3年4月1日',
  'marks without an end': '~~甲 __乙 ',
  references: '第1条第1項及び',
  tables: '甲\t乙\n',
  blanks: '　 　\n',
  sentences: '甲に基づき、乙を定める',
  'wide blanks': '　',
  statements: '第1条中「甲」を「乙」に改め、',
  'clauses that cannot be read': 'を「乙」に改め、',
  'quotations that open': '「',
};

const { regulation } = parseRegulation('規程\n第1条　甲。');

/** Processor time of everything that reads a text, in ms: the waiting for other programs is not in it. */
export function readingTime(pattern: string, count: number): number {
  const text = `規程\n第1条　甲。\n${pattern.repeat(count)}`;
  const started = process.cpuUsage();
  parseRegulation(text);
  parseRegulation(pattern.repeat(count));
  readRedline(text);
  findReferences(text);
  applyAmendingText(regulation, `　第1条${pattern.repeat(count)}`);
  applyAmendingText(regulation, pattern.repeat(count));
  return process.cpuUsage(started).user / 1_000;
}
