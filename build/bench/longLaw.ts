const kanjiDigits = '〇一二三四五六七八九';
const kanji = (value: number): string =>
  [...String(value)].map((digit) => kanjiDigits[Number(digit)]).join('');

const sentence = (words: string, index: number): string =>
  `<Sentence Num="${index}" WritingMode="vertical">${words}</Sentence>`;

/** A law of so many articles in 法令標準XML, about 2.4 kB of XML each: captions, three paragraphs, four items, references. */
export function longLawXml(articles: number): string {
  const body = Array.from({ length: articles }, (_, index) => articleXml(index + 1)).join('');
  const suppl = `<SupplProvision><SupplProvisionLabel>附　則</SupplProvisionLabel><Paragraph Num="1"><ParagraphNum/><ParagraphSentence>${sentence('この法律は、公布の日から施行する。', 1)}</ParagraphSentence></Paragraph></SupplProvision>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Law Era="Reiwa" Year="3" Num="1" LawType="Act" Lang="ja"><LawNum>令和三年法律第一号</LawNum><LawBody><LawTitle>会議の運営に関する法律</LawTitle><MainProvision>${body}</MainProvision>${suppl}</LawBody></Law>`;
}

function articleXml(number: number): string {
  const before = Math.max(1, number - 1);
  const paragraphs = [
    `行政庁は、前条に規定する会議（以下この条において「会議」という。）を招集しようとするときは、あらかじめ、その日時、場所及び付議すべき事項を第${kanji(before)}条第一項の委員に通知しなければならない。ただし、緊急やむを得ない場合は、この限りでない。`,
    '前項の規定による通知は、書面又は電磁的方法により行うものとする。この場合において、委員は、正当な理由がなければ、これを拒んではならない。',
    '次に掲げる者は、委員となることができない。',
  ].map((words, index) => paragraphXml(words, index + 1));
  return `<Article Delete="false" Hide="false" Num="${number}"><ArticleCaption>（第${kanji(number)}次の会議の招集）</ArticleCaption><ArticleTitle>第${kanji(number)}条</ArticleTitle>${paragraphs.join('')}</Article>`;
}

function paragraphXml(words: string, number: number): string {
  const sentences = words.split(/(?<=。)(?=[たこ])/).map((each, index) => sentence(each, index + 1));
  const label = number === 1 ? '<ParagraphNum/>' : `<ParagraphNum>${'０１２３'[number]}</ParagraphNum>`;
  const items = number === 3 ? [1, 2, 3, 4].map(itemXml).join('') : '';
  return `<Paragraph Hide="false" Num="${number}" OldStyle="false">${label}<ParagraphSentence>${sentences.join('')}</ParagraphSentence>${items}</Paragraph>`;
}

function itemXml(number: number): string {
  const words = `会議の議決に特別の利害関係を有する者で第${kanji(number)}号に掲げるもの以外のもの`;
  return `<Item Delete="false" Hide="false" Num="${number}"><ItemTitle>${kanji(number)}</ItemTitle><ItemSentence>${sentence(words, 1)}</ItemSentence></Item>`;
}
