import { dateRefusalText, dateRemarkText } from '../calendar/readingText.ts';
import { readingRefusalText } from './parseReading.ts';
import type { PastedField } from './pastedColumns.ts';
import type { LeftOutReason, PasteRemark } from './pastedRoster.ts';
import type { PlannedRow } from './planAppointments.ts';
import type { SeatDifference } from './seatDifferences.ts';
import type { TableNote } from './tableFile.ts';

const leftOutTexts: Readonly<Record<LeftOutReason, string>> = {
  aboveHeading: '見出しの行より上にあります。',
  heading: '見出しの行です。',
  bodyHeading: '会議体の見出しです。',
  sideHeading: '区分の見出しです。',
  note: '備考の行です。',
  noName: '氏名がありません。',
  sideUnknown: '区分がこの会議体にありません。',
  sideMissing: '区分がありません。',
  bodyUnknown: 'どの会議体か分かりません。会議体の読み取りで選んでください。',
  bodyMissing: '会議体が書かれていません。',
  bodyLeftOut: '取り込まないことにした会議体です。',
  noSeat: 'どの会議体にも印がありません。',
  markUnknown: '会議体の欄の印を読み取れません（◎・○・役割のどれでもありません）。',
};

/** Why a pasted row is no member. */
export function leftOutReasonText(reason: LeftOutReason): string {
  return leftOutTexts[reason];
}

/** What the user should check about a pasted row that is a member. */
export function pasteRemarkText(remark: PasteRemark): string {
  switch (remark.kind) {
    case 'date':
      return dateRemarkText(remark.remark);
    case 'dateUnreadable':
      return `任命「${remark.text}」：${dateRefusalText(remark.refusal)}任命の日は取り込みません。`;
    case 'roleUnknown':
      return `役割「${remark.text}」は会長・会長代理などのどれでもありません。役割は取り込みません。`;
    case 'readingUnsplit':
      return `よみ「${remark.text}」：${readingRefusalText('unsplit')}よみは取り込みません。`;
    case 'readingNotKana':
      return `よみ「${remark.text}」：${readingRefusalText('notKana')}よみは取り込みません。`;
  }
}

/** Why nothing of a planned row is entered. */
export function hindranceText(hindrance: NonNullable<PlannedRow['hindrance']>): string {
  switch (hindrance) {
    case 'declined':
      return '取り込まないことにした行です。';
    case 'repeated':
      return '同じ会議体の上の行に、同じ人があります。';
    case 'laterUndecided':
      return '任命の日が今の在任より後です。再任か、日付の訂正かを選んでください。';
    case 'whoUndecided':
      return '同じ氏名の人が複数登録されています。どの人かを選んでください。';
  }
}

/** The column of what a table says otherwise than the register. */
export const differenceLabels: Readonly<Record<SeatDifference['field'], string>> = {
  name: '印刷する氏名',
  reading: 'よみ',
  title: '役職名',
  appointedOn: '任命',
  role: '役割',
  side: '区分',
};

/** What a column may be taken for. */
export const fieldLabels: Readonly<Record<PastedField, string>> = {
  number: '番号（使わない）',
  body: '会議体',
  side: '区分',
  name: '氏名',
  reading: 'よみ',
  title: '役職名',
  appointedOn: '任命',
  role: '役割',
  registeredName: '登録の氏名',
  seat: '会議体ごとの印（◎・○）',
};

/** How a table of a file was read. */
export function tableNoteText({ kind, count }: TableNote): string {
  switch (kind) {
    case 'hiddenSheet':
      return '非表示のシートです。';
    case 'hiddenRows':
      return `非表示の行が${count}行あります。表示されている行と同じように読みました。`;
    case 'insertions':
      return `変更履歴の挿入が${count}か所あります。挿入した後の文字を読みました。`;
    case 'deletions':
      return `変更履歴の削除が${count}か所あります。削除した文字は読んでいません。`;
    case 'symbols':
      return `記号のフォントの文字が${count}字あります。読めないため「〓」にしました。`;
    case 'errors':
      return `数式のエラー（#N/A など）が${count}セルあります。空欄として読みました。`;
  }
}
