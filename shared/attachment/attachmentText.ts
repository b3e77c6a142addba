import type { Attachment, AttachmentNote, AttachmentTrouble } from './attachment.ts';

type About = Pick<Attachment, 'pages' | 'announced'>;

const troubles: { readonly [T in AttachmentTrouble]: (about: About) => string } = {
  empty: () => '中身が空（0バイト）です',
  notPdf: () => '名前は PDF ですが、中身は PDF ではありません',
  locked: () => '開くのにパスワードが要ります',
  restricted: () => '作成者が編集や組合せを制限しています',
  damaged: () => '壊れていて、頁を読めません',
  truncated: ({ pages }) => `ファイルが途中で切れています${found(pages)}`,
  fewerPages: ({ pages, announced }) => `${announced}頁あるはずのところ、${pages}頁しかありません`,
  brokenPages: () => '内容が壊れていて、正しく印刷できない頁があります',
  noPages: () => '頁が一つもありません',
  lost: () => '保管庫の中のファイルが失われているか、保存した時と違っています',
  tooLarge: () => '大きすぎて綴じられません',
};

const found = (pages: number | null): string => (pages ? `（読めたのは${pages}頁）` : '');

/** Why a file cannot simply be bound: 開くのにパスワードが要ります. Without a full stop. */
export function attachmentTroubleText(trouble: AttachmentTrouble, about: About): string {
  return troubles[trouble](about);
}

/** What a packet does not carry along from a file. */
export const attachmentNoteTexts: Readonly<Record<AttachmentNote, string>> = {
  embeddedFiles: '中に別のファイルが添付されています。綴りには入りません',
  form: '入力欄は、入力された内容のまま印刷されます',
  scripts: '中のスクリプトは綴りに入りません',
  signature: '電子署名は、綴じると署名として働きません',
};
