import { describe, expect, test } from 'vitest';
import { compareRegulations } from '../../../shared/regulation/compareRegulations.ts';
import { formatRegulation, parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import type { Regulation } from '../../../shared/regulation/regulation.ts';
import { editedTexts } from './amendedTexts.ts';
import { editedRegulation } from './editScript.ts';
import { workedExamples } from './workedExamples.ts';

const rowsOf = (id: string) => {
  const example = workedExamples.find((each) => each.id === id);
  const [old, to] = [example?.old ?? '', example?.new ?? ''].map((text) => parseRegulation(text).regulation);
  return compareRegulations(old as Regulation, to as Regulation).rows;
};

/** The rows that are not as they were, in short: ~ changed, + added, - deleted, > only renumbered. */
const changes = (id: string): string[] =>
  rowsOf(id).flatMap(({ status, old, new: to, isRenumbered, hunks }) => {
    const name = old && to && old.name !== to.name ? `${old.name}→${to.name}` : (to ?? old)?.name;
    if (status === 'unchanged') return isRenumbered ? [`> ${name}`] : [];
    const words = hunks.map(
      (hunk) =>
        `「${old?.text.slice(hunk.oldStart, hunk.oldEnd)}」「${to?.text.slice(hunk.newStart, hunk.newEnd)}」`,
    );
    return [`${{ changed: '~', added: '+', deleted: '-' }[status]} ${name}${words.join('')}`];
  });

describe('comparing the worked examples', () => {
  test.each<[string, string[]]>([
    [
      'E01',
      [
        '~ 第6条第1項「作成し、議事録には、部会長、及び部会長の指名した委員2人が署名するものとする」「作成する」',
      ],
    ],
    ['E03', ['~ 附則第1条「平成25年9月11日」「令和3年9月13日」']],
    ['E06', ['~ 第2条第3項「3日」「1週間」「」「、書面又は電磁的方法により」']],
    ['E07', ['+ 第2条第2号', '> 第2条第2号→第2条第3号', '~ 第2条第3号→第2条第4号「前2号」「前3号」']],
    ['E10', ['- 第8条', '- 第8条', '> 第9条→第8条']],
    [
      'E17',
      [
        '~ 第2条第2項「付議事項及び希望期日」「付議事項、希望期日及び理由」',
        '+ 第9条',
        '+ 第9条',
        '> 第9条→第10条',
      ],
    ],
  ])('%s', (id, rows) => {
    expect(changes(id)).toEqual(rows);
  });

  test('a reference repaired in a paragraph that moves shows with its move', () => {
    expect(changes('E15')).toEqual([
      '+ 第2条第2項',
      '~ 第2条第2項→第2条第3項「前項」「第1項」',
      '> 第2条第3項→第2条第4項',
    ]);
  });
});

test('what jumps over others is known as moved', () => {
  const old =
    '第1条　会議は、会長が招集する。\n第2条　会長は、議事録を作成する。\n第3条　会議は、原則として公開とする。\n第4条　庶務は、総務課が行う。';
  const to =
    '第1条　会議は、原則として公開とする。\n第2条　会議は、会長が招集する。\n第3条　会長は、議事録を作成する。\n第4条　庶務は、総務課が行う。';
  const [before, after] = [parseRegulation(old).regulation, parseRegulation(to).regulation];
  const { rows } = compareRegulations(before, after);
  const gone = rows.findIndex(({ movedTo }) => movedTo !== null);
  expect(rows[gone]).toMatchObject({ status: 'deleted', old: { name: '第3条' } });
  expect(rows[rows[gone]?.movedTo ?? -1]).toMatchObject({
    status: 'added',
    new: { name: '第1条' },
    movedFrom: gone,
  });
});

test('both versions can be read off the rows of 200 edits of seeds 1 to 200', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const old = editedTexts[seed % editedTexts.length];
    if (!old) continue;
    const to = parseRegulation(formatRegulation(editedRegulation(old, seed))).regulation;
    const { rows } = compareRegulations(old, to);
    for (const { old: before, new: after, hunks, status } of rows) {
      if (!before || !after) continue;
      let [text, from] = ['', 0];
      for (const hunk of hunks) {
        text += before.text.slice(from, hunk.oldStart) + after.text.slice(hunk.newStart, hunk.newEnd);
        from = hunk.oldEnd;
      }
      expect(text + before.text.slice(from)).toBe(after.text);
      expect(hunks.length > 0).toBe(status === 'changed');
    }
    const words = (regulation: Regulation): string =>
      formatRegulation(regulation)
        .replaceAll(/[\s　]/g, '')
        .length.toString();
    const shown = (side: 'old' | 'new'): number =>
      rows.reduce((sum, row) => sum + (row[side]?.text ?? '').replaceAll(/[\s　]/g, '').length, 0);
    expect(shown('new')).toBeLessThanOrEqual(Number(words(to)));
    expect(shown('new')).toBeGreaterThan(Number(words(to)) * 0.8);
    expect(shown('old')).toBeGreaterThan(Number(words(old)) * 0.8);
  }
});
