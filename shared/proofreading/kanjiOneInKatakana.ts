/**
 * Whether the text has the kanji 一 where only the long vowel mark ー makes sense: after katakana, and before katakana or
 * a word's end (オ一エム, ニッポ一). パート一名 is a number and stays out.
 */
export function hasKanjiOneInKatakana(text: string): boolean {
  return /(?<=[ァ-ヺー])一(?=[ァ-ヺー]|[\s、。・）)」]|$)/.test(text);
}
