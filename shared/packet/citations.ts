/**
 * What a text calls another material by: 資料No.3, 資料１－２, 参考資料２, 別紙. Numbers of laws, dates and counts are none
 * (資料3点). A name with の2 is another material's than the one without.
 */
const citation =
  /(参考資料|資料|別紙)\s*(?:(?:No\.?|№)\s*)?(\d+(?:[-－‐]\d+)?(?:の\d+)?)?(?!\s*[\d点部枚頁種人回])/giu;

/** Names as they are compared: widths, blanks and the ways to write No. are one. */
export function citationKey(label: string): string {
  return label
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/(?:No\.?|№)/giu, '')
    .replaceAll(/[－‐]/g, '-');
}

/** 「別紙のとおり」 without a number cites; a mere mention of 資料 does not. */
const follows = /^\s*(?:[「（(].*?[）)」])?\s*(?:のとおり|の通り|参照|を参照|に掲げる|により|のうち)/u;

/** The materials that a text cites, as it writes them, in order and each once. */
export function citedMaterials(text: string): string[] {
  const plain = text.normalize('NFKC');
  const found = new Map<string, string>();
  for (const match of plain.matchAll(citation)) {
    const [written, name, number] = match;
    const rest = plain.slice(match.index + written.length);
    if (number === undefined && (name !== '別紙' || !follows.test(rest))) continue;
    const label = written.trim();
    if (!found.has(citationKey(label))) found.set(citationKey(label), label);
  }
  return [...found.values()];
}
