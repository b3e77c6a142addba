/** What a line can be taken for, where two things are possible. */
export type LineRole =
  | 'article'
  | 'paragraph'
  | 'item'
  | 'group'
  | 'caption'
  | 'heading'
  | 'appendix'
  | 'block'
  | 'continuation'
  | 'pageNumber'
  | 'iroha'
  | 'aiueo';

/**
 * What the reader of a text had to decide or found wrong. Closed: W_ was undecidable and says what was chosen, E_ is a fault of
 * the text, X_ concerns XML, L_ a redline.
 */
export type DiagnosticCode =
  | 'W_ARTICLE_SEQ'
  | 'W_ARTICLE_SPACE'
  | 'W_PARA_SEQ'
  | 'W_PARA_SPACE'
  | 'W_ITEM_SEQ'
  | 'W_SUB_ORDER'
  | 'W_CAPTION'
  | 'W_HEADING'
  | 'W_CONTINUATION'
  | 'W_AMENDMENT'
  | 'W_APPENDIX'
  | 'W_TITLE'
  | 'W_PAGE_NUMBER'
  | 'W_KANJI_ONE'
  | 'E_GAP'
  | 'E_DUP'
  | 'X_MALFORMED'
  | 'X_LEFT_OUT'
  | 'X_INVENTED';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** From 1, in the source. */
  readonly line: number;
  /** What the line could be as well, the chosen one included; empty where there is nothing to choose. */
  readonly candidates: readonly LineRole[];
  readonly chosen: LineRole | null;
  /** For the user. */
  readonly message: string;
}

/** What the user says a line is, against what was chosen; `role` is one of the candidates of its diagnostic. */
export interface LineChoice {
  readonly line: number;
  readonly role: LineRole;
}

const roleNames: Readonly<Record<LineRole, string>> = {
  article: '条',
  paragraph: '項',
  item: '号',
  group: '章・節',
  caption: '見出し',
  heading: '表題',
  appendix: '別表・様式',
  block: '引用された規定',
  continuation: '前の行の続き',
  pageNumber: 'ページ番号',
  iroha: 'イロハ順',
  aiueo: 'アイウ順',
};

const reasons: Readonly<Record<DiagnosticCode, (detail: string) => string>> = {
  W_ARTICLE_SEQ: (detail) => `「${detail}」は条の順番に合わず、文の途中から折り返した行にも見えます。`,
  W_ARTICLE_SPACE: (detail) => `「${detail}」の後に空白がありません。`,
  W_PARA_SEQ: (detail) => `「${detail}」は項の順番に合いません。`,
  W_PARA_SPACE: (detail) => `「${detail}」の番号の後に空白がありません。`,
  W_ITEM_SEQ: (detail) => `「${detail}」は号の順番に合いません。`,
  W_SUB_ORDER: (detail) => `「${detail}」だけではアイウ順かイロハ順か決まりません。`,
  W_CAPTION: (detail) => `「${detail}」の次に条や項がありません。`,
  W_HEADING: (detail) => `「${detail}」は番号の後に文がなく、表題に見えます。`,
  W_CONTINUATION: () => '番号のない行です。前の文の続きか、番号のない項かが決まりません。',
  W_AMENDMENT: (detail) => `「${detail}」は改正文に引用された条にも、この規程の条にも見えます。`,
  W_APPENDIX: (detail) => `「${detail}」は別表などの題名にも、文の途中にも見えます。`,
  W_TITLE: (detail) => (detail === '' ? '題名が見当たりません。' : `「${detail}」を題名としました。`),
  W_PAGE_NUMBER: (detail) => `「${detail}」はページ番号とみて除きました。`,
  W_KANJI_ONE: (detail) => `「${detail}」の「一」は長音「ー」の誤りかもしれません。`,
  E_GAP: (detail) => `${detail}の前の番号が欠けています。`,
  E_DUP: (detail) => `${detail}が重なっているか、順番が逆です。`,
  X_MALFORMED: (detail) =>
    `XMLとして読めません（${detail}）。ファイルが途中で切れていないか確かめてください。`,
  X_LEFT_OUT: (detail) => `${detail}は引き継げないため、除きました。`,
  X_INVENTED: (detail) => `${detail}が分からないため、仮の値を入れました。`,
};

/** One sentence on why, and one on what was chosen. */
export function diagnosticOf(
  code: DiagnosticCode,
  line: number,
  detail: string,
  candidates: readonly LineRole[] = [],
  chosen: LineRole | null = null,
): Diagnostic {
  const choice =
    chosen === null || code === 'W_PAGE_NUMBER' ? '' : `「${roleNames[chosen]}」として読みました。`;
  return { code, line, candidates, chosen, message: reasons[code](shortened(detail)) + choice };
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
