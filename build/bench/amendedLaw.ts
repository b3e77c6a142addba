import { formatJapaneseNumber } from '../../shared/calendar/japaneseNumber.ts';

const subjects = ['審議会', '部会長', '委員', '事務局', '会長'];
const papers = ['議事録', '資料', '報告書', '意見書', '名簿'];
const deeds = ['作成し', '公開し', '保存し', '提出し'];
const articlesOfChapter = 40;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const kanji = (value: number): string => formatJapaneseNumber(value % 10_000, 'kanji');

/**
 * A law of so many articles in national style, about 0.7 KB each: chapters, captions, three paragraphs, two items.
 *
 * @param isAmended whether an article has the words of the new version.
 */
export function lawText(articles: number, isAmended: (article: number) => boolean): string {
  const lines = ['会議の運営に関する法律'];
  for (let article = 1; article <= articles; article += 1) {
    if (articles > articlesOfChapter && article % articlesOfChapter === 1) {
      const chapter = Math.ceil(article / articlesOfChapter);
      lines.push(`第${kanji(chapter)}章　第${kanji(chapter)}期の会議`);
    }
    lines.push(...articleLines(article, isAmended(article)));
  }
  return lines.join('\n');
}

function articleLines(number: number, isAmended: boolean): string[] {
  const [subject, paper] = [pick(subjects, number), pick(papers, number * 3)];
  return [
    `（${paper}の取扱い）`,
    `第${kanji(number)}条　${subject}は、第${kanji(number)}回の会議の${paper}を${pick(deeds, number * 7)}、${isAmended ? '速やかに' : ''}関係行政機関の長に対し、その旨を通知しなければならない。この場合において、必要があると認めるときは、関係者の意見を聴くことができる。`,
    `２　前項の規定による通知を受けた者は、${kanji(30 + (number % 60))}日以内に、次に掲げる事項を${subject}に報告するものとする。`,
    `一　${paper}の内容及び第${kanji(number)}回の会議の経過`,
    `二　前号に掲げるもののほか、${isAmended ? '部会' : subject}が必要と認める事項`,
    `３　${subject}は、第一項の通知に関し、${kanji(100 + (number % 900))}件までの書類の提出を求めることができる。ただし、緊急を要する場合は、この限りでない。`,
  ];
}
