import { dateRefusalText, dateRemarkText } from '../calendar/readingText.ts';
import { readingRefusalText } from './parseReading.ts';
import type { LeftOutReason, PasteRemark } from './pastedRoster.ts';
import type { PlannedRow } from './planAppointments.ts';

const leftOutTexts: Readonly<Record<LeftOutReason, string>> = {
  aboveHeading: '見出しの行より上にあります。',
  heading: '見出しの行です。',
  note: '備考の行です。',
  noName: '氏名がありません。',
  sideUnknown: '区分がこの会議体にありません。',
  sideMissing: '区分がありません。',
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
      return `任命「${remark.text}」：${dateRefusalText(remark.refusal)}任命の日は空欄で追加します。`;
    case 'roleUnknown':
      return `役割「${remark.text}」は会長・会長代理などのどれでもありません。役割は空欄で追加します。`;
    case 'readingUnsplit':
      return `よみ「${remark.text}」：${readingRefusalText('unsplit')}よみは空欄で追加します。`;
    case 'readingNotKana':
      return `よみ「${remark.text}」：${readingRefusalText('notKana')}よみは空欄で追加します。`;
  }
}

/** Why a planned row is not added. */
export function hindranceText(hindrance: NonNullable<PlannedRow['hindrance']>): string {
  switch (hindrance) {
    case 'alreadySeated':
      return 'この日にすでに在任しています。';
    case 'repeated':
      return '同じ人が上の行にもあります。';
    case 'whoUndecided':
      return '同じ氏名の人が複数登録されています。どの人かを選んでください。';
  }
}
