import type { Problem, ProblemCode } from './result.ts';

/** What a user reads when something was refused: the thing, the reason, the next step. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

type Details = Readonly<Record<string, string>>;

const texts: { readonly [Code in ProblemCode]: (details: Details) => ProblemText } = {
  'input.invalid': ({ field = '入力' }) => ({
    what: `${field}を保存できません`,
    why: '書き方が決まりに合っていません。',
    next: '入力した文字は残っています。直してからもう一度確定してください。',
  }),
  notFound: ({ what = '対象' }) => ({
    what: `${what}が見つかりません`,
    why: 'ほかの操作で削除されたか、元に戻されています。',
    next: '一覧から開き直してください。',
  }),
  conflict: ({ what = 'この項目' }) => ({
    what: `${what}を保存できません`,
    why: '開いた後に、別の操作で変更されています。',
    next: '最新の内容を表示しました。必要な変更をもう一度入力してください。',
  }),
  internal: ({ reason = '' }) => ({
    what: '処理を続けられません',
    why: `プログラムの内部で問題が起きました。${reason}`,
    next: '保存済みの内容は失われていません。もう一度試し、繰り返すときは保管庫の控えを取ってください。',
  }),
  'request.refused': () => ({
    what: '要求を受け付けません',
    why: 'この画面以外からの要求です。',
    next: 'プログラムを開き直してください。',
  }),
  cancelled: () => ({
    what: '中止しました',
    why: '操作の途中で中止が選ばれました。',
    next: '何も変更されていません。',
  }),
  'library.notOpen': () => ({
    what: '保管庫が開かれていません',
    why: '保管庫を開く前の操作です。',
    next: '保管庫を開くか、新しく作ってください。',
  }),
  'library.readOnly': () => ({
    what: '変更を保存できません',
    why: '保管庫を読み取り専用で開いています。',
    next: '書き込みできる状態で開き直すか、このパソコンに複製を作ってください。',
  }),
  'input.blank': ({ field = 'この欄' }) => ({
    what: `${field}がありません`,
    why: `${field}が空のままでは、名簿や次第に印刷できません。`,
    next: `${field}を入力してください。`,
  }),
  'council.inUse': ({ name = 'この会議体', dependents = '' }) => ({
    what: `${name}を削除できません`,
    why: `この会議体を使っているものがあります（${dependents}）。`,
    next: '先にそれらを削除するか、廃止の日を入力して残してください。',
  }),
  'roster.ambiguousName': ({ name = 'この氏名', count = '2' }) => ({
    what: `${name}を追加できません`,
    why: `同じ氏名の人が${count}人登録されています。`,
    next: '委員の一覧で、どの人かを選んで追加してください。',
  }),
  'meeting.dateMissing': ({ name = '会議' }) => ({
    what: `${name}の綴りを作れません`,
    why: '開催日が入力されていません。名簿は開催日のものを綴じます。',
    next: '会議の開催日を入力してください。',
  }),
  'paper.writeFailed': ({ path = 'ファイル', reason = '' }) => ({
    what: `${path}に書き出せません`,
    why: reason || '保存先に書き込めませんでした。',
    next: '同じ名前のファイルを開いているときは閉じるか、別の場所を選んでください。',
  }),
  'print.failed': ({ reason = '' }) => ({
    what: '紙面を作れません',
    why: `印刷の処理が終わりませんでした。${reason}`,
    next: 'もう一度試してください。繰り返すときは、直前に変更した箇所を確かめてください。',
  }),
  'print.superseded': () => ({
    what: '紙面を作り直しています',
    why: '新しい内容に置き換わりました。',
    next: '新しい紙面が表示されるまでお待ちください。',
  }),
};

/** The Japanese text of a problem; one place for all of them. */
export function problemText(problem: Problem): ProblemText {
  return texts[problem.code](problem.details ?? {});
}
