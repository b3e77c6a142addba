import { describe, expect, it } from 'vitest';
import { parseReading } from '../../../shared/roster/parseReading.ts';

const iizuka = { family: '飯塚', given: '弘' };

describe('a reading as officials type it', () => {
  it.each([
    ['いいづか ひろし'],
    ['いいづか　ひろし'],
    ['イイヅカ　ヒロシ'],
    ['ｲｲﾂﾞｶ ﾋﾛｼ'],
    ['  いいづか   ひろし '],
  ])('%s is いいづか・ひろし', (text) => {
    expect(parseReading(text, iizuka)).toEqual({ ok: true, value: { family: 'いいづか', given: 'ひろし' } });
  });

  it('keeps ー and ヴ as kana', () => {
    expect(parseReading('ヴァーグナー リヒャルト', iizuka)).toEqual({
      ok: true,
      value: { family: 'ゔぁーぐなー', given: 'りひゃると' },
    });
  });

  it('is not known when empty', () => {
    expect(parseReading('　', iizuka)).toEqual({ ok: true, value: { family: '', given: '' } });
  });

  it('has one part for an organisation', () => {
    expect(parseReading('しまねけん けいえいしゃ', { family: '島根県経営者協会', given: '' })).toEqual({
      ok: true,
      value: { family: 'しまねけんけいえいしゃ', given: '' },
    });
  });

  it.each([
    ['飯塚 ひろし', 'notKana'],
    ['iizuka hiroshi', 'notKana'],
    ['いいづかひろし', 'unsplit'],
    ['いい づか ひろし', 'unsplit'],
  ])('%s is refused: %s', (text, error) => {
    expect(parseReading(text, iizuka)).toEqual({ ok: false, error });
  });
});
