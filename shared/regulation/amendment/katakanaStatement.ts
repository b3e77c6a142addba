const verbs: readonly (readonly [RegExp, string])[] = [
  [/改ム/g, '改める'],
  [/改メ/g, '改め'],
  [/加フ/g, '加える'],
  [/加ヘ/g, '加え'],
  [/削ル/g, '削る'],
  [/削リ/g, '削り'],
  [/ト爲ス|トス/g, 'とする'],
  [/トシ/g, 'とし'],
];
const particles: readonly (readonly [RegExp, string])[] = [
  [/[左次]ノ(?:如ク|通)/g, '次のように'],
  [/ヲ/g, 'を'],
  [/ノ/g, 'の'],
  [/並ニ/g, '並びに'],
  [/及(?!び)/g, '及び'],
  // 同号ニ is the fourth part of an item, 次ニ and 」ニ are particles.
  [/(?<=[次下前条項号\uFFFC])ニ(?=次|左|但書|\uFFFC|$|改|加|第)/g, 'に'],
  [/中ニ/g, '中に'],
  [/但書/g, 'ただし書'],
];
const isKatakana = /ヲ.*(?:改ム|改メ|加フ|加ヘ|削ル|削リ|トス|トシ)/;

/**
 * A statement as it was written until 1946 (第三条中「甲」ヲ「乙」ニ改ム) in the words of today, so that one grammar reads both; 條 and
 * 號 as 条 and 号, all else as it is. Its clauses had no comma.
 *
 * @param frame the statement with its quotations taken out.
 */
export function inHiragana(frame: string): string {
  const plain = frame.replaceAll('條', '条').replaceAll('號', '号');
  if (!isKatakana.test(plain)) return plain;
  const words = [...verbs, ...particles].reduce((text, [from, to]) => text.replace(from, to), plain);
  const joined = words.replace(/(改め(?!る)|加え(?!る)|削り|とし)(?!、)/g, '$1、');
  return joined.endsWith('。') ? joined : `${joined}。`;
}
