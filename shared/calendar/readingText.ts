import type { DateRefusal, DateRemark } from './parseJapaneseDay.ts';
import type { TimeRefusal } from './parseTimeOfDay.ts';

/** What a user reads below a field whose text is not a day: the reason and the next step. */
export function dateRefusalText(refusal: DateRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return '日付が入力されていません。令和3年9月13日、R3.9.13、2021/9/13 のように入力してください。';
    case 'unreadable':
      return '日付として読み取れません。令和3年9月13日、R3.9.13、2021/9/13 のように入力してください。';
    case 'noSuchDay':
      return `${refusal.year}年に${refusal.month}月${refusal.day}日はありません。月と日を確かめてください。`;
    case 'noSuchYear':
      return '0年という年はありません。年を確かめてください。';
    case 'eraMissing':
      return `「${refusal.year}」がどの元号の年か分かりません。R${refusal.year} や西暦4桁のように入力してください。`;
    case 'yearMissing':
      return '年が入力されていません。年から入力してください。';
    case 'dayMissing':
      return '日が入力されていません。令和3年9月13日 のように日まで入力してください。';
  }
}

/** What a user reads about a day that was read, but differs from what was written around it. */
export function dateRemarkText(remark: DateRemark): string {
  switch (remark.kind) {
    case 'weekday':
      return `「（${remark.written}）」と入力されましたが、この日は${remark.actual}曜日です。`;
    case 'era':
      return `「${remark.written}」と入力されましたが、この日は${remark.actual}です。`;
    case 'yearAssumed':
      return `年の入力がないため、今日に最も近い${remark.year}年としました。`;
  }
}

const timeRefusalTexts: Readonly<Record<TimeRefusal, string>> = {
  empty: '時刻が入力されていません。14:00、午後2時 のように入力してください。',
  unreadable: '時刻として読み取れません。14:00、午後2時 のように入力してください。',
  noSuchTime: 'その時刻はありません。時と分を確かめてください。',
  ambiguousTwelve: '12時が正午か夜中か分かりません。正午、午後0時、午前0時 のように入力してください。',
};

/** What a user reads below a field whose text is not a time of day. */
export function timeRefusalText(refusal: TimeRefusal): string {
  return timeRefusalTexts[refusal];
}
