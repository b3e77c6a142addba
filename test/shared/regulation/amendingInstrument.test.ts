import { describe, expect, test } from 'vitest';
import { applyAmendingText } from '../../../shared/regulation/applyAmendingText.ts';
import { type AmendingStyle, generateAmendingText } from '../../../shared/regulation/generateAmendingText.ts';
import { parseRegulation } from '../../../shared/regulation/parseRegulation.ts';
import { amendedRegulations } from './amendedTexts.ts';
import { workedExamples } from './workedExamples.ts';

const example = workedExamples.find(({ id }) => id === 'E04');
const titled = (text = '') => parseRegulation(`専門部会運営規程\n${text}`).regulation;
const [old, to] = [titled(example?.old), titled(example?.new)];

function made(style: AmendingStyle) {
  const generated = generateAmendingText(old, to, style);
  if (!generated.ok) throw new Error(generated.error.message);
  return generated.value;
}

const statement =
  '　第6条第1項中「作成し、議事録には、部会長、及び部会長の指名した委員2人が署名するものとする」を「作成する」に改め、同条第3項後段を削る。';
const instrument = `　　　専門部会運営規程の一部を改正する規程
　専門部会運営規程（平成25年9月11日専門部会議決）の一部を次のように改正する。
${statement}
　　　附　則
　この規程は、令和3年9月13日から施行する。`;

describe('the whole instrument', () => {
  const identification = '平成25年9月11日専門部会議決';

  test('with its own 附則 the day that the new version has in its 附則 is that of the instrument', () => {
    const { text, warnings } = made({ instrument: { policy: 'new_instrument', identification } });
    expect(text).toBe(instrument);
    expect(warnings).toEqual([]);
    const applied = applyAmendingText(old, text);
    expect(applied.ok && applied.value.regulation.tail).toEqual(old.tail);
  });

  test('the instrument’s 附則 is put behind that of the regulation when it is carried out so', () => {
    const { text } = made({ instrument: { policy: 'append', identification } });
    expect(text).toBe(instrument);
    const applied = applyAmendingText(old, text, { supplement: 'append' });
    expect(applied.ok && applied.value.regulation.tail).toMatchObject([
      {},
      { kind: 'supplement', provisions: [{ text: 'この規程は、令和3年9月13日から施行する。' }] },
    ]);
  });

  test('a day that is overwritten is amended, with a warning', () => {
    const { text, warnings } = made({ instrument: { policy: 'overwrite_date' } });
    expect(text.split('\n').slice(2)).toEqual([
      statement,
      '　附則第1条中「平成25年9月11日」を「令和3年9月13日」に改める。',
    ]);
    expect(warnings).toHaveLength(1);
  });

  test('a regulation without a title has no instrument', () => {
    const untitled = parseRegulation(example?.old ?? '').regulation;
    expect(generateAmendingText(untitled, to, { instrument: { policy: 'append' } })).toMatchObject({
      ok: false,
      error: { code: 'G_NO_TITLE' },
    });
  });
});

describe('wording', () => {
  test.each<[AmendingStyle, string]>([
    [
      { digits: 'kanji' },
      '　第二条第三項中「3日」を「1週間」に改め、「付議事項を」の下に「、書面又は電磁的方法により」を加える。',
    ],
    [
      { digits: 'full' },
      '　第２条第３項中「3日」を「1週間」に改め、「付議事項を」の下に「、書面又は電磁的方法により」を加える。',
    ],
    [
      { anchor: '次' },
      '　第2条第3項中「3日」を「1週間」に改め、「付議事項を」の次に「、書面又は電磁的方法により」を加える。',
    ],
  ])('%j', (style, text) => {
    const { old: before = '', new: after = '' } = workedExamples.find(({ id }) => id === 'E06') ?? {};
    const generated = generateAmendingText(
      parseRegulation(before).regulation,
      parseRegulation(after).regulation,
      style,
    );
    expect(generated).toEqual({ ok: true, value: { text, fallbacks: [] } });
  });
});

test('a further 附則 of the new version is added by a statement where no instrument is asked for', () => {
  const longer = titled(`${example?.old}\n附　則\nこの規程は、令和3年9月13日から施行する。`);
  const generated = generateAmendingText(old, longer);
  expect(generated).toMatchObject({ ok: true, value: { fallbacks: [] } });
  if (generated.ok)
    expect(applyAmendingText(old, generated.value.text)).toMatchObject({
      ok: true,
      value: { regulation: longer },
    });
});

test('（改正案） behind the title is no part of it: it stays as it was and is named', () => {
  const draft = parseRegulation(`専門部会運営規程（改正案）\n${example?.new}`).regulation;
  const generated = generateAmendingText(old, draft);
  expect(generated.ok && generated.value.fallbacks).toMatchObject([
    { place: '題名', reason: expect.stringContaining('（改正案）') },
  ]);
  const applied = applyAmendingText(draft, '　題名中「専門部会」を「部会」に改める。');
  expect(applied.ok && applied.value.regulation.title).toEqual({
    lines: ['部会運営規程'],
    suffix: '（改正案）',
  });
});

test('equal versions have nothing to amend', () => {
  expect(generateAmendingText(old, old)).toEqual({ ok: true, value: { text: '', fallbacks: [] } });
  expect(applyAmendingText(old, '')).toEqual({ ok: true, value: { regulation: old, trace: [], others: [] } });
});

test.each(amendedRegulations.map((text, index) => [index + 1, text] as const))(
  'seed regulation %i: the signature clause, the second sentence and the day are amended as the example says',
  (_, text) => {
    const changed = parseRegulation(text).regulation;
    const day = /平成2[57]年9月11日/.exec(text)?.[0] ?? '平成25年9月11日';
    const before = parseRegulation(
      text
        .replace(/議事録を作成する。し、/, '議事録を作成する。')
        .replace(
          /(会議の議事については、)議事録を?作成する。/,
          '$1議事録を作成し、議事録には、部会長、及び部会長の指名した委員2人が署名するものとする。',
        )
        .replace(
          /公開するものとする。\s*$/m,
          '公開するものとする。この場合、第1項の署名は議事要旨に行うこととする。',
        )
        .replace('令和3年9月13日', day),
    ).regulation;
    const generated = generateAmendingText(before, changed);
    if (!generated.ok) throw new Error(generated.error.message);
    // Where the strike was lost, the same words stand in both sentences and no quotation finds one of them.
    const garbled = text.includes('作成する。し、') ? ['第6条第1項'] : [];
    expect(generated.value.fallbacks.map(({ place }) => place)).toEqual(garbled);
    expect(generated.value.text).toContain('附則第1条中「');
    const applied = applyAmendingText(before, generated.value.text);
    expect(applied.ok && applied.value.regulation.main).toEqual(changed.main);
  },
);
