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
};

/** The Japanese text of a problem; one place for all of them. */
export function problemText(problem: Problem): ProblemText {
  return texts[problem.code](problem.details ?? {});
}
