import { formatJapaneseDate } from '../calendar/formatJapaneseDate.ts';
import { instantText } from '../calendar/wallClock.ts';
import type { Problem, ProblemCode } from './result.ts';

/** What a user reads when something was refused: the thing, the reason, the next step. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

type Details = Readonly<Record<string, string>>;

/** What the machine said, behind our own words. */
const bracketed = (reason: string): string => (reason ? `（${reason}）` : '');

const readingOffer = (canRead: string | undefined): string =>
  canRead === 'yes' ? '読み取り専用で開くことができます。' : '';

/** A moment as it is shown everywhere; anything else as it is. */
function instant(iso: string): string {
  return Number.isNaN(new Date(iso).getTime()) ? iso : instantText(iso);
}

const changedTo = (newest: string): string =>
  `入力している間に、別の操作で${newest === '' ? '空欄' : `「${newest}」`}に変更されています。`;

/** What was typed is still in its place (`newest` beside it), or only in this message (`typed`), or nothing was typed. */
function nextInConflict(newest: string | undefined, typed: string | undefined): string {
  if (typed !== undefined) return `入力した「${typed}」は保存していません。やり直すと、これで上書きします。`;
  return newest === undefined
    ? '最新の内容を表示しました。必要な変更をもう一度入力してください。'
    : '入力した内容は、まだ保存していません。どちらを残すか選んでください。';
}

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
  conflict: ({ what = 'この項目', newest, typed }) => ({
    what: `${what}を保存できません`,
    why: newest === undefined ? '開いた後に、別の操作で変更されています。' : changedTo(newest),
    next: nextInConflict(newest, typed),
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
  inUse: ({ what = 'この項目' }) => ({
    what: `${what}を削除できません`,
    why: 'ほかの項目から使われています。',
    next: '先に、これを使っている項目を変更するか削除してください。',
  }),
  'undo.nothing': () => ({
    what: '元に戻す操作がありません',
    why: 'この保管庫での変更は、すべて元に戻してあるか、まだありません。',
    next: 'このまま作業を続けられます。',
  }),
  'redo.nothing': () => ({
    what: 'やり直す操作がありません',
    why: '元に戻した操作がないか、元に戻した後に新しい変更がありました。',
    next: 'このまま作業を続けられます。',
  }),
  'undo.changed': ({ label = '操作' }) => ({
    what: `「${label}」を元に戻せません`,
    why: 'その後に、同じ項目が別の方法で変更されています。',
    next: '履歴で内容を確かめ、必要なところを手で直してください。',
  }),
  'disk.full': () => ({
    what: '保存できません',
    why: 'ディスクの空きがありません。',
    next: '不要なファイルを削除して空きを作り、もう一度試してください。保存済みの内容は失われていません。',
  }),
  'disk.failed': ({ reason = '' }) => ({
    what: 'ディスクの読み書きができません',
    why: `保存先が取り外されたか、使えなくなっています。${bracketed(reason)}`,
    next: '保存先の接続を確かめ、保管庫を開き直してください。繰り返すときは控えから復元できます。',
  }),
  'library.missing': ({ folder = '指定のフォルダー' }) => ({
    what: '保管庫が見つかりません',
    why: `${folder} がありません。名前が変わったか、移動したか、保存先が接続されていません。`,
    next: '保存先の接続を確かめるか、別のフォルダーを選んでください。',
  }),
  'library.notAFolder': ({ folder = '指定の場所' }) => ({
    what: '保管庫として使えません',
    why: `${folder} はフォルダーではなくファイルです。`,
    next: '保管庫のフォルダーを選んでください。',
  }),
  'library.empty': ({ folder = '指定のフォルダー' }) => ({
    what: '保管庫がありません',
    why: `${folder} は空のフォルダーです。`,
    next: 'ここに新しい保管庫を作るか、別のフォルダーを選んでください。',
  }),
  'library.noDatabase': ({ folder = '指定のフォルダー', backup }) => ({
    what: '保管庫がありません',
    why: `${folder} に library.db がありません。`,
    next: backup
      ? `保管庫のフォルダーを選び直すか、${instant(backup)}の控えから復元してください。`
      : '保管庫のフォルダーを選び直してください。',
  }),
  'library.exists': ({ folder = 'このフォルダー' }) => ({
    what: 'ここには新しい保管庫を作れません',
    why: `${folder} には、すでに保管庫があります。`,
    next: 'その保管庫を開くか、別のフォルダーを選んでください。',
  }),
  'library.folderNotEmpty': ({ folder = 'このフォルダー' }) => ({
    what: 'ここには保管庫を作れません',
    why: `${folder} には、ほかのファイルが入っています。`,
    next: '空のフォルダーを選ぶか、新しいフォルダーを作ってください。',
  }),
  'library.foreign': ({ file = 'library.db', backup }) => ({
    what: '保管庫を開けません',
    why: `${file} は保管庫のファイルではないか、先頭が壊れています。`,
    next: backup
      ? `保管庫だったはずのときは、${instant(backup)}の控えから復元してください。`
      : '保管庫のフォルダーを選び直してください。',
  }),
  'library.otherProgram': ({ file = 'library.db' }) => ({
    what: '保管庫を開けません',
    why: `${file} は、別のプログラムのデータベースです。`,
    next: '保管庫のフォルダーを選び直してください。このファイルには何も書き込んでいません。',
  }),
  'library.newer': ({ version = '', known = '' }) => ({
    what: '保管庫を開けません',
    why: `新しい版の審議会デスクで作られています（保管庫の版は ${version}、このプログラムで開けるのは ${known} まで）。`,
    next: '審議会デスクを新しい版にしてください。この保管庫には何も書き込んでいません。',
  }),
  'library.damaged': ({ found = '', backup }) => ({
    what: '保管庫が壊れています',
    why: `ファイルの内容に矛盾が見つかりました。${bracketed(found)}`,
    next: backup
      ? `${instant(backup)}の控えから復元してください。壊れたファイルも残しておきます。`
      : '控えから復元してください。控えがないときは、フォルダーをそのまま残し、保守の担当者に相談してください。',
  }),
  'library.notWritable': ({ folder = '保管庫のフォルダー', canRead }) => ({
    what: '保管庫に書き込めません',
    why: `${folder} は書き込みが許可されていないか、読み取り専用の媒体にあります。`,
    next: `${readingOffer(canRead)}書き込むときは、このパソコンに複製を作ってください。`,
  }),
  'library.locked': ({ who = '', host = '', since = '', canRead }) => ({
    what: '保管庫は使用中です',
    why: `${who ? `${who}さん` : 'ほかの人'}が${host ? `パソコン「${host}」で` : ''}${since ? `${instant(since)}から` : ''}開いています。`,
    next: `${readingOffer(canRead)}書き込むときは、相手が閉じるのを待ってください。`,
  }),
  'library.location.network': ({ what = 'ネットワーク上の場所', canRead }) => ({
    what: 'ここでは保管庫に書き込めません',
    why: `保管庫がネットワーク上（${what}）にあります。同時に書き込むと壊れるため、書き込みません。`,
    next: `${readingOffer(canRead)}書き込むときは、このパソコンに複製を作ってください。`,
  }),
  'library.location.synced': ({ what = '同期フォルダー', canRead }) => ({
    what: 'ここでは保管庫に書き込めません',
    why: `保管庫が、自動で同期されるフォルダー（${what}）にあります。同期の途中で壊れるため、書き込みません。`,
    next: `${readingOffer(canRead)}書き込むときは、同期されない場所に複製を作ってください。`,
  }),
  'library.upgradeFailed': ({ reason = '', backup = '' }) => ({
    what: '保管庫を新しい版に移せません',
    why: `移す途中で問題が起きたため、元のままにしました。${bracketed(reason)}`,
    next: `前の版の審議会デスクで引き続き開けます。${backup ? `移す前の控え：${backup}` : ''}`,
  }),
  'library.upgraded': ({ backup = '' }) => ({
    what: '保管庫を新しい版に移しました',
    why: '前の版の審議会デスクで作られていました。',
    next: `そのまま使えます。移す前の控え：${backup}`,
  }),
  'library.tailMissing': () => ({
    what: '最後の変更が失われているかもしれません',
    why: '前回は途中で終わり、その時の変更を記した library.db-wal がなくなっています。',
    next: '最後に入力した内容を確かめてください。library.db-wal を移した場合は、閉じてから戻してください。',
  }),
  'library.notRemoved': ({ folder = '保管庫', reason = '' }) => ({
    what: '保管庫を消せませんでした',
    why: `${folder} の library.db が、ほかのプログラムで使われているか、消すことを許されていません。${bracketed(reason)}`,
    next: '何も消していません。このフォルダーを使っているプログラムを閉じてから、もう一度試してください。',
  }),
  'sample.none': ({ folder = 'この保管庫' }) => ({
    what: 'この保管庫は捨てられません',
    why: `${folder} は、このプログラムが作ったサンプルではありません。`,
    next: '要らなくなった保管庫は、プログラムで閉じてから、フォルダーを消してください。',
  }),
  'backup.missing': ({ folder = '指定のフォルダー' }) => ({
    what: '控えが見つかりません',
    why: `${folder} に控えがないか、作成の途中で終わっています。`,
    next: '控えの一覧から別の控えを選んでください。',
  }),
  'backup.damaged': ({ folder = 'この控え', found = '' }) => ({
    what: '控えが壊れています',
    why: `${folder} の内容が、作成した時と違います。${bracketed(found)}`,
    next: '一つ前の控えを選んでください。',
  }),
  'file.missing': ({ file = 'ファイル' }) => ({
    what: `${file}を開けません`,
    why: '保管庫の中に、このファイルがありません。',
    next: '元のファイルをもう一度添付するか、控えから復元してください。',
  }),
  'file.damaged': ({ file = 'ファイル' }) => ({
    what: `${file}を開けません`,
    why: '保管庫の中のファイルが、保存した時と違っています。',
    next: '元のファイルをもう一度添付するか、控えから復元してください。',
  }),
  'input.blank': ({ field = 'この欄' }) => ({
    what: `${field}がありません`,
    why: `${field}が空のままでは、名簿や次第に印刷できません。`,
    next: `${field}を入力してください。`,
  }),
  'council.inUse': ({ name = 'この会議体', dependents = '' }) => ({
    what: `${name}を削除できません`,
    why: `この会議体を使っているものがあります${bracketed(dependents)}。`,
    next: '先にそれらを削除するか、廃止の日を入力して残してください。',
  }),
  'roster.ambiguousName': ({ name = 'この氏名', count = '2' }) => ({
    what: `${name}を追加できません`,
    why: `同じ氏名の人が${count}人登録されています。`,
    next: '委員の一覧で、どの人かを選んで追加してください。',
  }),
  'tableFile.unreadable': ({ name = 'ファイル', reason = '' }) => ({
    what: `${name}を読めません`,
    why: `ファイルを開けません。${bracketed(reason)}`,
    next: '保存先の接続を確かめ、ほかのプログラムで開いているときは閉じてから、もう一度選んでください。',
  }),
  'tableFile.empty': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: '中身が空（0バイト）です。',
    next: '元のファイルを開いて内容を確かめ、保存し直してから選んでください。',
  }),
  'tableFile.tooLarge': ({ name = 'ファイル', size = '', most = '' }) => ({
    what: `${name}を取り込めません`,
    why: `大きすぎます（${size} MB、展開後も含めて ${most} MB 程度までのファイルを読みます）。`,
    next: '名簿の表だけを新しいファイルに写し、図や写真を除いて保存したものを選んでください。',
  }),
  'tableFile.tooManyCells': ({ name = 'ファイル', count = '', most = '' }) => ({
    what: `${name}を取り込めません`,
    why: `表が大きすぎます（${count} セル、${most} セルまで）。`,
    next: '名簿の行と列だけを新しいファイルに写して選んでください。',
  }),
  'tableFile.unknown': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: 'Excel（.xlsx）、Word（.docx）、CSV のどれでもありません。',
    next: '名簿の表を Excel ブック（.xlsx）で保存して選ぶか、表をコピーして名簿に貼り付けてください。',
  }),
  'tableFile.old': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: '古い形式（.xls・.doc）のファイルです。',
    next: 'Excel や Word で開き、.xlsx・.docx の形式で保存し直して選んでください。',
  }),
  'tableFile.encrypted': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: 'パスワードで保護されています。',
    next: 'Excel や Word で開いてパスワードを解除し、別の名前で保存したものを選んでください。',
  }),
  'tableFile.damaged': ({ name = 'ファイル', reason = '' }) => ({
    what: `${name}を取り込めません`,
    why: `ファイルが壊れているか、途中までしかありません。${bracketed(reason)}`,
    next: '元のファイルをもう一度受け取るか、Excel や Word で開いて保存し直してから選んでください。',
  }),
  'tableFile.encoding': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: '文字コードが UTF-8 でも Shift_JIS でもありません。',
    next: 'Excel で開き、「CSV UTF-8（コンマ区切り）」の形式で保存し直して選んでください。',
  }),
  'tableFile.noTable': ({ name = 'ファイル' }) => ({
    what: `${name}に表がありません`,
    why: '文字の入った表やシートが見つかりません。',
    next: '名簿の表が入っているファイルを選んでください。図として貼られた表は読めません。',
  }),
  'tableFile.several': ({ count = '二つ以上' }) => ({
    what: '一度に取り込めるファイルは一つです',
    why: `${count}のファイルがドロップされました。`,
    next: '名簿の表が入っているファイルを一つずつドロップしてください。',
  }),
  'tableFile.folder': ({ name = 'フォルダー' }) => ({
    what: `${name}を取り込めません`,
    why: 'ファイルではなく、フォルダーです。',
    next: 'フォルダーを開き、名簿の表が入っているファイルをドロップしてください。',
  }),
  'meeting.dateMissing': ({ name = '会議' }) => ({
    what: `${name}の綴りを作れません`,
    why: '開催日が入力されていません。名簿は開催日のものを綴じます。',
    next: '会議の開催日を入力してください。',
  }),
  'meeting.dayOutOfOrder': ({ earlier = '前の段階', later = '次の段階', day = '' }) => ({
    what: `${later}にできません`,
    why: `${earlier}の日${bracketed(day)}より前の日です。`,
    next: `${day || 'その日'}以後の日を入力してください。`,
  }),
  'holidays.unreadable': ({ name = 'ファイル', reason = '祝日の一覧として読み取れません。' }) => ({
    what: `${name}を取り込めません`,
    why: reason,
    next: '内閣府の「国民の祝日」の CSV を選んでください。今の祝日のデータはそのままです。',
  }),
  'holidays.line': ({ name = 'ファイル', line = '', reason = '' }) => ({
    what: `${name}を取り込めません`,
    why: `${line}行目：${reason}`,
    next: 'ファイルを直してもう一度選んでください。今の祝日のデータはそのままです。',
  }),
  'holidays.year': ({ name = 'ファイル', year = '', count = '0' }) => ({
    what: `${name}を取り込めません`,
    why:
      count === '0'
        ? `${year}年の祝日がありません。`
        : `${year}年の祝日が${count}日しかありません。一年分そろっていません。`,
    next: '途中の年がそろったファイルを選んでください。今の祝日のデータはそのままです。',
  }),
  'holidays.none': ({ name = 'ファイル' }) => ({
    what: `${name}を取り込めません`,
    why: '月日と名称の行がありません。',
    next: '内閣府の「国民の祝日」の CSV を選んでください。今の祝日のデータはそのままです。',
  }),
  'schedule.beyondCalendar': ({ date = '', from = '', to = '' }) => ({
    what: `${date === '' ? 'この日' : formatJapaneseDate(date)}は計算できません`,
    why: `祝日のデータがあるのは${from.slice(0, 4)}年から${to.slice(0, 4)}年までです。`,
    next: '「日程」の「祝日・休日」で新しい祝日のデータを取り込むか、日付を確かめてください。',
  }),
  'schedule.dayTwice': ({ day = 'この日' }) => ({
    what: `${day}を追加できません`,
    why: 'この日は、すでに開庁日・閉庁日の一覧にあります。',
    next: '一覧のその行を削除してから、もう一度追加してください。',
  }),
  'handover.unreadable': ({ name = 'ファイル', reason = '' }) => ({
    what: `${name}を受け取れません`,
    why: `受け渡しのファイルではないか、途中で壊れています。${bracketed(reason)}`,
    next: '元の保管庫でもう一度書き出してもらい、そのファイルを選んでください。何も変更されていません。',
  }),
  'handover.version': ({ name = 'ファイル', newer = 'theirs' }) => ({
    what: `${name}を受け取れません`,
    ...(newer === 'ours'
      ? {
          why: '書き出した審議会デスクのほうが、このパソコンの審議会デスクより古い版です。',
          next: '書き出したパソコンの審議会デスクを新しい版にしてから、もう一度書き出してもらってください。何も変更されていません。',
        }
      : {
          why: '書き出した審議会デスクのほうが、このパソコンの審議会デスクより新しい版です。',
          next: 'このパソコンの審議会デスクを新しい版にしてから、もう一度受け取ってください。何も変更されていません。',
        }),
  }),
  'handover.undecided': () => ({
    what: '受け取れません',
    why: 'まだ選んでいない食い違いがあります。',
    next: '食い違いを一つずつ選んでから、もう一度受け取ってください。何も変更されていません。',
  }),
  'handover.tangled': ({ user = '残す項目（任命の前任、会議の構成など）', used = '項目' }) => ({
    what: 'この選び方では受け取れません',
    why: `${user}が使っている${used}を、加えないか削除することになります。`,
    next: '二つを同じ側（この保管庫か、受け取るファイルか）にそろえて選び直してください。何も変更されていません。',
  }),
  'attachment.unreadable': ({ name = 'ファイル', reason = '' }) => ({
    what: `${name}を添付できません`,
    why: `ファイルを読めません。${bracketed(reason)}`,
    next: '保存先の接続を確かめ、ほかのプログラムで開いているときは閉じてから、もう一度選んでください。',
  }),
  'attachment.folder': ({ name = 'フォルダー' }) => ({
    what: `${name}を添付できません`,
    why: 'ファイルではなく、フォルダーです。',
    next: 'フォルダーを開き、添付するファイルを選んでドロップしてください。',
  }),
  'attachment.wrongPassword': ({ name = 'ファイル' }) => ({
    what: `${name}を開けません`,
    why: 'パスワードが違います。',
    next: '大文字と小文字、全角と半角を確かめて、もう一度入力してください。',
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
