/**
 * Where the text has the kanji 一 though only the long vowel mark ー makes sense: after katakana, and before katakana or
 * a word's end (オ一エム, ニッポ一). パート一名 is a number and stays out. Positions in UTF-16 units.
 */
export function kanjiOnesInKatakana(text: string): number[] {
  return [...text.matchAll(/(?<=[ァ-ヺー])一(?=[ァ-ヺー]|[\s、。・）)」]|$)/g)].map(({ index }) => index);
}
