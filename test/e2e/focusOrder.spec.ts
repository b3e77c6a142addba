/** The Tab key on every screen, element by element: forth in the order in which the screen is read, back the same way. */
import { expect, type Page } from '@playwright/test';
import { focusWalk } from './focusWalk.ts';
import { openMeeting, openRoster, openSettings, startSample, test } from './program.ts';

const menu = [
  ...['link ホーム', 'link 会議 1', 'link 委員', 'link 日程 1', 'link 文書', 'link 設定'],
  'button 会議体を追加',
];
const back = 'button 戻る（Alt+←）';
const search = 'button 検索・移動・操作 Ctrl K';
const undo = 'button 元に戻す：サンプルの作成（Ctrl+Z）';
const council = 'treeitem 島根地方最低賃金審議会 —';
const group = 'treeitem 特定最低賃金 6部会';
const steel = 'treeitem 製鋼・鉄素形材 9';

/** The bar of a meeting, the menu, the tree. */
const aroundMeeting = (pane: string) => [
  ...[back, 'button 会議', search, undo, `button ${pane}を表示（F8）`],
  ...[...menu, group],
];
/** The line that makes the pane wider, its buttons, the paper. */
const paper = (title: string) => [
  'separator 紙面の幅',
  'button 原寸で見る（100%）',
  'button 印刷 Ctrl+P',
  `group 紙面　${title}`,
];
const aroundSettings = (tab: string) => [back, 'button 設定', search, undo, ...menu, steel, `tab ${tab}`];

interface Screen {
  readonly go: (page: Page) => Promise<void>;
  readonly order: readonly string[];
}

const paperDrawn = (page: Page) => page.getByRole('img', { name: /^紙面/ }).first().waitFor();
const paperLinked = (page: Page) =>
  page
    .getByRole('button', { name: /の元を開く$/ })
    .first()
    .waitFor();

/** In this order: where the tree stands, and whether there is a way back, comes from the screen before. */
const screens: Readonly<Record<string, Screen>> = {
  ホーム: {
    go: (page) => page.getByRole('region', { name: '校閲の指摘' }).waitFor(),
    order: [
      ...[search, undo, ...menu, council],
      'button サンプルを捨てる',
      'button 会議の一覧',
      'button 島根地方最低賃金審議会　特定最低賃金専門部会合同会議',
      'button 次第　11項目',
      'button 資料　10点',
      'button 委員　延べ45名',
      'button 綴り　未作成',
      'button 日程を開く',
      'button 合同会議　資料の資料を開く',
      'button 製鋼・鉄素形材の名簿を開く',
      'button 製鋼・鉄素形材の名簿を開く',
      'button 電子部品・電気機械の名簿を開く',
      'button 履歴',
    ],
  },
  会議の一覧: {
    go: async (page) => {
      await page.keyboard.press('Alt+2');
      await page.getByRole('grid', { name: '会議の一覧' }).waitFor();
    },
    order: [
      ...[back, search, undo, ...menu, council],
      'button 会議を追加 Ctrl+Enter',
      'radio 開催日順',
      'textbox 会議の一覧',
    ],
  },
  会議の概要: {
    go: (page) => openMeeting(page, '概要').then(() => paperDrawn(page)),
    order: [
      ...aroundMeeting('紙面'),
      'tab 概要',
      'textbox 回数',
      'textbox 会議の名称',
      'textbox 開催日',
      'textbox 開始時刻',
      'textbox 終了時刻',
      'textbox 場所',
      'combobox 開催の方法',
      'combobox 会議の公開',
      'combobox 資料の番号',
      'textbox 発行者（表紙の下に印刷）',
      'textbox 分冊（その1 など。なければ空欄）',
      'checkbox 製鋼・鉄素形材',
      'button 製鋼・鉄素形材を下へ',
      'checkbox はん用・生産用機械',
      'button はん用・生産用機械を上へ',
      'button はん用・生産用機械を下へ',
      'checkbox 電子部品・電気機械',
      'button 電子部品・電気機械を上へ',
      'button 電子部品・電気機械を下へ',
      'checkbox 自動車・同附属品',
      'button 自動車・同附属品を上へ',
      'button 自動車・同附属品を下へ',
      'checkbox 自動車（新車）小売',
      'button 自動車（新車）小売を上へ',
      'checkbox 島根地方最低賃金審議会',
      'checkbox 百貨店・総合スーパー',
      'checkbox 招集通知の期限（招集通知　合同会議）を済みにする',
      'button 招集通知の期限（招集通知　合同会議）はなぜこの日か',
      'textbox 配付済みとする日',
      'button 配付済みにする',
      'button この会議をもとに次の会議を作る',
      'button 会議を削除',
      ...paper('表紙'),
      ...['button Word', 'button PDF'],
    ],
  },
  会議の次第: {
    go: (page) => openMeeting(page, '次第').then(() => paperLinked(page)),
    order: [
      ...aroundMeeting('紙面'),
      'tab 次第 11',
      'button 項目を追加 Ctrl+Enter',
      'textbox 次第',
      ...paper('次第'),
      'button 島根地方最低賃金審議会 特定最低賃金専門部会合同会議 令和3年9月13日（月） 午後2時00分から 松江地方合同庁舎共用第4会議室 次第の元を開く',
      'button 1 開会の元を開く',
      'button 2 労働基準部長挨拶の元を開く',
      'button 3 部会長及び部会長代理の選出の元を開く',
      'button 4 部会長代表挨拶の元を開く',
      'button 5 各特定最低賃金専門部会運営規程の改正についての元を開く',
      'button 6 島根地方最低賃金審議会特定最低賃金専門部会の開催についての元を開く',
      'button 7 最低賃金審議会令第6条第5項及び第7項の適用についての元を開く',
      'button 8 関係労働者及び関係使用者からの意見聴取についての元を開く',
      'button 9 最低賃金に関する基礎調査結果についての元を開く',
      'button 10 その他の元を開く',
      'button 11 閉会の元を開く',
      ...['button Word', 'button PDF'],
    ],
  },
  会議の資料: {
    go: async (page) => {
      await openMeeting(page, '資料');
      await page.getByRole('gridcell', { name: '特定最低賃金各専門部会委員名簿' }).click();
      await page.getByRole('group', { name: /^紙面\s*特定最低賃金各専門部会委員名簿$/ }).waitFor();
    },
    order: [
      ...aroundMeeting('綴り'),
      'tab 資料 10 要確認1件',
      'button 紙面の元を開く',
      'button 当日の紙面',
      'button ファイルを添付 Ctrl+Shift+A',
      'button 資料を追加 Ctrl+Enter',
      'textbox 資料',
      'checkbox 非公開（傍聴者用に綴じない）',
      // Tab has gone through the rows: the last is a leaflet, which is a file.
      ...['textbox 部数', 'textbox 出典', 'combobox 分冊', 'combobox 綴じ方', 'button ファイルを差し替える'],
      'button 次第9の資料を加える',
      'separator 綴りの幅',
      'button 原寸で見る（100%）',
      'button PDFに綴じる Ctrl+B',
      // On the row for new materials no paper is chosen.
      'group 紙面　表紙',
      'option 表紙',
    ],
  },
  会議の綴り: {
    go: (page) => openMeeting(page, '綴り').then(() => paperDrawn(page)),
    order: [
      ...aroundMeeting('綴り'),
      'tab 綴り',
      'radio 委員用',
      'textbox 綴じる順',
      'separator 綴りの幅',
      'button 原寸で見る（100%）',
      'button PDFに綴じる Ctrl+B',
      'group 紙面　表紙',
      'option 表紙',
    ],
  },
  委員名簿: {
    go: (page) => openRoster(page, '製鋼').then(() => paperLinked(page)),
    order: [
      ...[back, 'button 委員', 'button 島根地方最低賃金審議会', 'button 特定最低賃金', search, undo],
      ...['button 紙面を表示（F8）', ...menu, steel],
      'button 前の日',
      'textbox 基準日',
      'button 次の日',
      'button 会議体の設定',
      'button 仮のよみ 9',
      'button 漢数字の一 1',
      'button 異表記',
      ...['button 書き出す', 'button 取り込む'],
      'button 前回と比べる',
      'button 体裁',
      'button 委員を追加 Ctrl+Enter',
      'textbox 委員名簿',
      ...paper('委員名簿'),
      'button 島根地方最低賃金審議会島根県製鋼・製鋼圧延業、鉄素形材製造業最低賃金専門部会委員名簿の元を開く',
      'button 公益代表 飯塚 弘 元 NHK 松江放送局 副局長の元を開く',
      'button 富田眞智子 元 社会福祉法人島根県共同募金会 常務理事の元を開く',
      'button 藤本 晴久 島根大学法文学部法経学科 准教授の元を開く',
      'button 労働者代表 景山 誠 日本労働組合総連合会島根県連合会 事務局長の元を開く',
      'button 小松原直樹 日立金属労働組合安来支部 支部長の元を開く',
      'button 高田 信一 ダイハツメタル労働組合 中央書記長の元を開く',
      'button 使用者代表 佐藤 眞次 オ一エム金属工業株式会社常務取締役営業統括営業部長の元を開く',
      'button 森脇 建二 一般社団法人島根県経営者協会 専務理事の元を開く',
      'button 若松 志昌 協同組合島根県鐵工会 専務理事の元を開く',
      ...['button Word', 'button PDF', 'button Excel'],
    ],
  },
  会議体の設定: {
    go: async (page) => {
      await page.getByRole('button', { name: '会議体の設定' }).click();
      await page.getByRole('heading', { name: '会議体の設定' }).waitFor();
    },
    order: [
      ...[back, search, undo, ...menu, steel],
      'button 前の日',
      'textbox 基準日',
      'button 次の日',
      'button 下に会議体を追加',
      'button 委員名簿',
      'textbox 名称（名簿や表紙に印刷する表記）',
      'textbox 略称（左の木と見出しに表示）',
      'combobox 上位の会議体',
      'combobox 種類',
      'combobox ひな形',
      'combobox 設置の根拠',
      'textbox 根拠の条文',
      'textbox 区分',
      'textbox 委員の数の上限（人）',
      'textbox 構成の根拠',
      'checkbox 各側を同数とする',
      'combobox 部会長・部会長代理を選ぶ区分',
      'textbox 部会長の選出の根拠',
      'textbox 委員全体のうち',
      'textbox 又は各側のうち',
      'textbox 定足数の根拠',
      'textbox 招集者',
      'textbox 選出前の招集者',
      'textbox 開催を請求できる者',
      'textbox 請求の期限（希望する日の何日前まで）',
      'textbox 通知の期限（会議の何日前まで）',
      'textbox 招集・通知の根拠',
      'textbox 任期（年）',
      'textbox 任期の根拠',
      'textbox 常時の出席者',
      'textbox 設置の日',
      'textbox 廃止の日',
      'combobox 前身の会議体',
      'button 会議体を削除',
    ],
  },
  会議体の追加: {
    go: async (page) => {
      await page.getByRole('button', { name: '会議体を追加', exact: true }).click();
      await page.getByRole('heading', { name: '会議体を追加' }).waitFor();
    },
    order: [
      ...[back, search, undo, ...menu, steel],
      'textbox 名称（名簿や表紙に印刷する表記）',
      'textbox 略称（左の木と見出しに表示）',
      'combobox ひな形',
      'combobox 種類',
      'combobox 上位の会議体',
      'button 会議体を追加 Ctrl+Enter',
    ],
  },
  設定の保管庫: {
    go: (page) => openSettings(page, '保管庫'),
    order: [...aroundSettings('保管庫'), 'textbox 保管庫の名称', 'button 閉じて別の保管庫を開く'],
  },
  設定の紙面: {
    go: (page) => openSettings(page, '紙面').then(() => paperDrawn(page)),
    order: [
      ...[back, 'button 設定', search, undo, 'button 紙面を表示（F8）', ...menu, steel, 'tab 紙面'],
      ...['combobox 数字', 'combobox 時刻', 'checkbox 会議の日に曜日を付ける'],
      ...['combobox 宛名の敬称', 'textbox 発行者（会議で空欄のとき）'],
      'checkbox 見出しと名称を均等に割り付ける',
      ...['textbox 表紙', 'textbox 表紙の幅（字）', 'textbox 次第', 'textbox 次第の幅（字）'],
      ...['textbox 資料目次', 'textbox 資料目次の幅（字）', 'textbox 配布資料一覧', 'textbox 出席者名簿'],
      ...[
        'textbox 上の余白（mm）',
        'textbox 下の余白（mm）',
        'textbox 左の余白（mm）',
        'textbox 右の余白（mm）',
      ],
      'combobox 両面印刷（印刷の画面を開いたとき）',
      'checkbox 両面のとき、会議体ごとの名簿を表の面から始める',
      ...paper('見本'),
      ...['button Word', 'button PDF'],
    ],
  },
  設定の控え: {
    go: (page) => openSettings(page, '控え'),
    order: [...aroundSettings('控え'), 'button 今すぐ控えを取る'],
  },
  設定の控え一覧: {
    go: async (page) => {
      await openSettings(page, '控え');
      await page.getByRole('button', { name: '今すぐ控えを取る' }).click();
      await page.getByRole('grid', { name: '控え' }).getByRole('row').nth(1).waitFor();
      await page.getByRole('button', { name: '閉じる', exact: true }).click();
    },
    order: [
      ...aroundSettings('控え'),
      'button 今すぐ控えを取る',
      'textbox 控え',
      'button 〔取った日時〕　この控えから戻す',
    ],
  },
  設定の受け渡し: {
    go: (page) => openSettings(page, '受け渡し'),
    order: [...aroundSettings('受け渡し'), 'combobox 渡すもの', 'button 受け渡しファイルを選ぶ'],
  },
  設定の履歴: {
    go: (page) => openSettings(page, '履歴'),
    order: [...aroundSettings('履歴'), 'textbox 履歴'],
  },
  設定の表示: {
    go: (page) => openSettings(page, '表示'),
    order: [...aroundSettings('表示'), 'radio パソコンの設定に合わせる'],
  },
};

const withoutTime = (stop: string) => stop.replace(/令和\d+年\d+月\d+日 \d+:\d\d/, '〔取った日時〕');

test('Tab stops at every element of a screen once, in the order of reading, and Shift+Tab goes back the same way', async ({
  machine,
}) => {
  const { page } = await startSample(machine);
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const [name, { go, order }] of Object.entries(screens)) {
    await test.step(name, async () => {
      await go(page);
      expect((await focusWalk(page, 'Tab')).map(withoutTime)).toEqual(order);
      expect((await focusWalk(page, 'Shift+Tab')).map(withoutTime).toReversed()).toEqual(order);
    });
  }
});
