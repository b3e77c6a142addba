/** Forms of one character, registered form left: whoever writes either means the same name. */
const variants: Readonly<Record<string, string>> = {
  眞: '真',
  髙: '高',
  﨑: '崎',
  𠮷: '吉',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  鐵: '鉄',
  廣: '広',
  澤: '沢',
  惠: '恵',
};

/** Characters that may be one name or two: only a person can tell. 斎 and 斉 are different characters and stay apart. */
const candidates: Readonly<Record<string, string>> = { 冨: '富', 嶋: '島', 嶌: '島', 籐: '藤' };

const anyOf = (table: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`[${Object.keys(table).join('')}]`, 'gu');
const anyVariant = anyOf(variants);
const anyCandidate = anyOf(candidates);

/**
 * The key under which names written in different forms meet: no blanks, no variation selectors, NFKC, and the table of
 * variants. It is for comparing only; a stored or printed name is never replaced by it.
 */
export function nameKey(name: string): string {
  const plain = name.replace(/\s|\p{Variation_Selector}/gu, '').normalize('NFKC');
  return folded(plain, variants, anyVariant);
}

/** A wider key: names that meet only here may be the same, which a person has to say. */
export function nameCandidateKey(name: string): string {
  return folded(nameKey(name), candidates, anyCandidate);
}

function folded(text: string, table: Readonly<Record<string, string>>, any: RegExp): string {
  return text.replace(any, (character) => table[character] ?? character);
}
