/**
 * Words of a regulation as they are quoted in amending texts: whole dates, references, amounts with their unit, nouns,
 * inflected words with their okurigana. No dictionary: kinds of characters and closed lists of particles and formal
 * nouns suffice for what 字句 are in practice.
 */
export interface Word {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly kind: WordKind;
}

/** `content` carries meaning, `connective` joins members of a list, `particle` and `mark` carry none. */
export type WordKind = 'content' | 'connective' | 'particle' | 'mark';

const number = '[0-9０-９〇一二三四五六七八九十百千]+';
const branches = `(?:の${number}(?!分))*`;
const era = '(?:令和|平成|昭和|大正|明治)';
const date = `${era}(?:元|${number})年(?:度|${number}月(?:${number}日)?)?|(?:元|${number})年度|${number}月${number}日`;
const article = `(?:附則)?第${number}条${branches}(?:第${number}項)?(?:第${number}号${branches})?`;
const lower = `第${number}項(?:第${number}号${branches})?|第${number}(?:号|章|節|款|編|目)${branches}`;
const relative = `[前次同](?:${number})?(?:条|項|号)(?:第${number}項)?(?:第${number}号${branches})?|前?各[項号]`;
const units =
  'パーセント|週間|箇月|か月|カ月|ヶ月|時間|円|人|名|件|回|日|月|年|歳|％|%|条|項|号|章|倍|割|級|種|部|通|票|分|秒|メートル|平方メートル';
const amount = `${number}分の${number}|[0-9０-９][0-9０-９,，.．]*(?:万|億)?(?:${units})?|${number}(?:${units})`;
const connective = '及び|又は|並びに|若しくは|かつ';
/** Words of hiragana in which a particle only seems to stand, and those written in kanji and hiragana (はん用機械器具, ろ過). */
const formal =
  '(?:はん用|ばい煙|じん肺|し尿|ろ過|と畜|がん具)[\u3400-\u9fff々]*|その他|こと|ところ|とき|もの|ため|ほか|うち|とおり|いずれ|おそれ|ただし|なお|また|この|その|これ|それ|ここ|そこ|あらかじめ|やむ|すべて|すみやか|おいて|できる|でき|とする';
const particle = 'について|において|における|により|による|として|から|まで|より|など|[はがをにでともへのや]';
const okurigana = `(?:(?!こと|ところ|とき|もの|ため|ほか|うち|とおり|おそれ|について|において|における|により|による|として|から|まで|より|など|[はがをにでともへの](?![るすせれっ])|や(?![るすせれっか]))[ぁ-ん])*`;
const hanCharacter = '(?:\\p{Script=Han}|[々〆ヶヵ])';
/** Where another word may begin inside a row of kanji: only behind these is it worth looking. */
const beginning = '[及又並若第令平昭大明前次同]';
const han = `(?:(?!${beginning})${hanCharacter}|(?!${connective}|第${number}[条項号章]|${era}(?:元|${number})年|[前次同]${number}?[条項号])${hanCharacter})`;

const pattern = new RegExp(
  [
    `(${connective})`,
    `(${date}|${article}|${lower}|${relative}|${amount}|[ァ-ヺー・ヽヾ]+|[A-Za-zＡ-Ｚａ-ｚ]+|少なくとも|必ずしも|${han}+${okurigana})`,
    `([^])`,
  ].join('|'),
  'uy',
);
const hiragana = new RegExp(
  `(かつ)|(${formal})|(${particle})|(?:(?!${connective}|${formal}|${particle})[ぁ-ん])+`,
  'y',
);
const beginsFormal = new RegExp(`^(?!おいて|とする)(?:${formal})`);
const plainMarks = '、。「」（）　\n';

/**
 * The words of a text, end to end: joined they are the text.
 *
 * @param terms terms that the regulation defines (以下「X」という。); longer nouns are divided at them.
 */
export function wordsOf(text: string, terms: readonly string[] = []): Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start < text.length) {
    const own = wordAt(text, start);
    if (own.kind === 'content' && terms.length > 0 && own.text.length > 4)
      pushDivided(words, own.text, start, terms);
    else words.push(own);
    start += own.text.length;
  }
  return words;
}

/** By its first character, since most words are of one kind of characters. */
function wordAt(text: string, start: number): Word {
  const first = text.charAt(start);
  if (plainMarks.includes(first)) return { text: first, start, kind: 'mark' };
  if (first >= 'ぁ' && first <= 'ん') {
    hiragana.lastIndex = start;
    const [own = first, connectiveWord, , particleWord] = hiragana.exec(text) ?? [];
    return { text: own, start, kind: connectiveWord ? 'connective' : particleWord ? 'particle' : 'content' };
  }
  pattern.lastIndex = start;
  const [own = first, connectiveWord, , mark] = pattern.exec(text) ?? [];
  return { text: own, start, kind: connectiveWord ? 'connective' : mark ? 'mark' : 'content' };
}

/**
 * Whether a quotation of an amending text may begin with this word (引用は字句の単位で): with one that carries meaning, with a
 * comma and what follows it, with an opening bracket; never with a particle or the tail of an inflected word.
 *
 * @param before the word in front of it in the same sentence; undefined at its beginning.
 */
export function mayBeginQuotation(word: Word, before: Word | undefined): boolean {
  if (before === undefined) return true;
  if (word.kind === 'particle') return false;
  if (word.kind === 'mark') return '、（「『〔'.includes(word.text);
  if (word.kind === 'connective' || !/^[ぁ-ん]/.test(word.text)) return true;
  return beginsFormal.test(word.text) || '、（「『〔　'.includes(before.text);
}

function pushDivided(words: Word[], text: string, start: number, terms: readonly string[]): void {
  const term = terms.find((term) => term.length < text.length && text.includes(term));
  const at = term === undefined ? -1 : text.indexOf(term);
  if (term === undefined || !/^\p{Script=Han}+/u.test(text)) {
    words.push({ text, start, kind: 'content' });
    return;
  }
  const parts = [text.slice(0, at), term, text.slice(at + term.length)];
  let place = start;
  for (const part of parts) {
    if (part !== '') words.push({ text: part, start: place, kind: 'content' });
    place += part.length;
  }
}
