import type { BodyFields } from '../../../shared/council/body.ts';
import type { ConsultationFields, ConsultationSubject } from '../../../shared/letter/consultation.ts';
import type { AgendaKind } from '../../../shared/meeting/agendaKinds.ts';
import type { MaterialFields } from '../../../shared/meeting/material.ts';
import { blankMeeting, type MeetingFields } from '../../../shared/meeting/meeting.ts';
import type { PersonName } from '../../../shared/roster/person.ts';
import type { Appointment } from '../../../shared/roster/rosterContract.ts';

/** A body of the sample; its place in the tree follows from where it stands. */
export type SampleBody = Pick<BodyFields, 'kind' | 'name' | 'shortName'>;

export interface SampleSubcommittee extends SampleBody {
  /** In the order of the printed roster. */
  readonly appointments: readonly Appointment[];
}

/** The day on which all members were appointed (備考 of the five rosters). */
const appointedOn = '2021-09-06';

/**
 * Readings are not on the papers. These are estimates (推定), chosen so that 五十音順 gives the papers' order in every side
 * of every roster.
 */
const readings = {
  '飯塚 弘': 'いいづか ひろし',
  '富田 眞智子': 'とみた まちこ',
  '藤本 晴久': 'ふじもと はるひさ',
  '吉田 美智子': 'よしだ みちこ',
  '小田川 真一': 'おだがわ しんいち',
  '景山 誠': 'かげやま まこと',
  '小松原 直樹': 'こまつばら なおき',
  '高田 信一': 'たかた しんいち',
  '石倉 修': 'いしくら おさむ',
  '乗本 克己': 'のりもと かつみ',
  '松林 重雄': 'まつばやし しげお',
  '黒目 敏行': 'くろめ としゆき',
  '西尾 和孝': 'にしお かずたか',
  '吉川 伸二': 'よしかわ しんじ',
  '青木 政史': 'あおき まさし',
  '勝部 修二': 'かつべ しゅうじ',
  '園山 智久': 'そのやま ともひさ',
  '後藤 真一': 'ごとう しんいち',
  '土岡 勉': 'つちおか つとむ',
  '福田 千尋': 'ふくだ ちひろ',
  '佐藤 眞次': 'さとう しんじ',
  '森脇 建二': 'もりわき けんじ',
  '若松 志昌': 'わかまつ しまさ',
  '達 俊彦': 'たつ としひこ',
  '内田 博隆': 'うちだ ひろたか',
  '松本 恵利子': 'まつもと えりこ',
  '角保 二郎': 'かくほ じろう',
  '本間 崇': 'ほんま たかし',
  '井野 廣行': 'いの ひろゆき',
  '狩野 浩之': 'かのう ひろゆき',
} as const;

type SampleSeat = readonly [registered: keyof typeof readings, title: string, printed?: string];

const name = (written: string): PersonName => {
  const [family = '', given = ''] = written.split(' ');
  return { family, given };
};

const appointment =
  (side: string) =>
  ([registered, title, printed]: SampleSeat): Appointment => ({
    who: { kind: 'byName' },
    side,
    name: name(registered),
    reading: name(readings[registered]),
    readingCertainty: 'estimated',
    printedName: printed === undefined ? null : name(printed),
    title,
    appointedOn,
    role: null,
  });

const subcommittee = (
  body: Omit<SampleBody, 'kind'>,
  publicInterest: readonly SampleSeat[],
  workers: readonly SampleSeat[],
  employers: readonly SampleSeat[],
): SampleSubcommittee => ({
  kind: 'subcommittee',
  ...body,
  appointments: [
    ...publicInterest.map(appointment('public_interest')),
    ...workers.map(appointment('worker')),
    ...employers.map(appointment('employer')),
  ],
});

/** Titles exactly as printed, blanks included; オ一エム and ニッポ一 with the kanji 一 that the papers have. */
const subcommittees: readonly SampleSubcommittee[] = [
  subcommittee(
    {
      name: '島根県製鋼・製鋼圧延業、鉄素形材製造業最低賃金専門部会',
      shortName: '製鋼・鉄素形材',
    },
    [
      ['飯塚 弘', '元 NHK 松江放送局 副局長'],
      ['富田 眞智子', '元 社会福祉法人島根県共同募金会 常務理事'],
      ['藤本 晴久', '島根大学法文学部法経学科 准教授'],
    ],
    [
      ['景山 誠', '日本労働組合総連合会島根県連合会 事務局長'],
      ['小松原 直樹', '日立金属労働組合安来支部 支部長'],
      ['高田 信一', 'ダイハツメタル労働組合 中央書記長'],
    ],
    [
      ['佐藤 眞次', 'オ一エム金属工業株式会社 常務取締役営業統括営業部長'],
      ['森脇 建二', '一般社団法人島根県経営者協会 専務理事'],
      ['若松 志昌', '協同組合島根県鐵工会 専務理事'],
    ],
  ),
  subcommittee(
    {
      name: '島根県はん用機械器具、生産用機械器具、業務用機械器具製造業最低賃金専門部会',
      shortName: 'はん用・生産用機械',
    },
    [
      ['飯塚 弘', '元 NHK 松江放送局 副局長'],
      ['藤本 晴久', '島根大学法文学部法経学科准教授'],
      ['吉田 美智子', '出雲市芸術文化振興財団出雲文化伝承館館長'],
    ],
    [
      ['石倉 修', 'ホシザキ労働組合島根支部支部長'],
      ['乗本 克己', '三菱農機労働組合執行委員長'],
      ['松林 重雄', '日本労働組合総連合会島根県連合会副事務局長'],
    ],
    [
      ['達 俊彦', '清和鉄工株式会社代表取締役'],
      ['森脇 建二', '一般社団法人島根県経営者協会専務理事'],
      ['若松 志昌', '協同組合島根県鐵工会専務理事'],
    ],
  ),
  subcommittee(
    {
      name: '島根県電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業最低賃金専門部会',
      shortName: '電子部品・電気機械',
    },
    [
      ['飯塚 弘', '元 NHK 松江放送局 副局長'],
      ['小田川 真一', '山陰中央新報社 常務取締役'],
      ['富田 眞智子', '元社会福祉法人島根県共同募金会 常務理事'],
    ],
    [
      ['黒目 敏行', '日本労働組合総連合会島根県連合会 副事務局長'],
      ['西尾 和孝', 'パナソニックソーラーシステム製造労働組合 執行委員長'],
      ['吉川 伸二', 'パナソニックデバイス労働組合 キャパシタ松江支部 書記長'],
    ],
    [
      ['内田 博隆', '株式会社ニッポ一 取締役 島根工場長'],
      ['松本 恵利子', '日東電装 有限会社 取締役'],
      ['森脇 建二', '一般社団法人島根県経営者協会 専務理事'],
    ],
  ),
  subcommittee(
    {
      name: '島根県自動車・同附属品製造業最低賃金専門部会',
      shortName: '自動車・同附属品',
    },
    [
      ['小田川 真一', '山陰中央新報社常務取締役'],
      ['富田 眞智子', '元社会福祉法人島根県共同募金会常務理事', '富田 真智子'],
      ['藤本 晴久', '島根大学法文学部法経学科准教授'],
    ],
    [
      ['青木 政史', '日本労働組合総連合会島根県連合会副事務局長'],
      ['勝部 修二', '三刀屋金属労働組合執行委員長'],
      ['園山 智久', 'ヒラタ精機労働組合特別執行委員'],
    ],
    [
      ['角保 二郎', '三刀屋金属株式会社代表取締役社長'],
      ['本間 崇', '島根イーグル株式会社業務部長兼業務課長'],
      ['若松 志昌', '協同組合島根県鐵工会専務理事'],
    ],
  ),
  subcommittee(
    {
      name: '島根県自動車（新車）小売業最低賃金専門部会',
      shortName: '自動車（新車）小売',
    },
    [
      ['飯塚 弘', '元 NHK 松江放送局 副局長'],
      ['富田 眞智子', '元社会福祉法人島根県共同募金会 常務理事'],
      ['吉田 美智子', '出雲市芸術文化振興財団出雲文化伝承館 館長'],
    ],
    [
      ['後藤 真一', '島根トヨタグループ労働組合 書記長'],
      ['土岡 勉', '日本労働組合総連合会島根県連合会 副事務局長'],
      ['福田 千尋', '島根日産自動車労組 執行委員長'],
    ],
    [
      ['井野 廣行', '島根トヨタペット株式会社取締役管理本部長総務経理部長'],
      ['狩野 浩之', '株式会社ホンダクリオ島根代表取締役'],
      ['若松 志昌', '協同組合島根県鐵工会 専務理事'],
    ],
  ),
  // A regulation of it is in the papers, but neither roster nor consultation.
  subcommittee(
    { name: '島根県百貨店、総合スーパー最低賃金専門部会', shortName: '百貨店・総合スーパー' },
    [],
    [],
    [],
  ),
];

const subject = (wageName: string, eraYear: string, number: string): ConsultationSubject => ({
  wageName,
  notice: { eraYear, office: '島根労働局', number },
});

/** （公印省略） is not on the published copy, whose marks were lost; a copy of a letter has no seal. */
const consultation: ConsultationFields = {
  number: '島労発基0824第7号',
  date: '2021-08-24',
  addressee: { body: '島根地方最低賃金審議会', office: '会長', name: name('富田 眞智子') },
  sender: { office: '島根労働局長', name: '倉持清子' },
  legalBasis: '最低賃金法（昭和34年法律第137号）第15条第2項',
  matter: '最低賃金の改正決定',
  subjects: [
    subject('島根県製鋼・製鋼圧延業、鉄素形材製造業最低賃金', '平成20年', '3'),
    subject('島根県はん用機械器具、生産用機械器具、業務用機械器具製造業最低賃金', '平成20年', '4'),
    subject(
      '島根県電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業最低賃金',
      '平成24年',
      '6',
    ),
    subject('島根県自動車・同附属品製造業最低賃金', '平成20年', '2'),
    subject('島根県自動車（新車）小売業最低賃金', '平成20年', '5'),
  ],
  sealOmitted: true,
};

/**
 * The joint meeting of the subcommittees for the specified minimum wages of Shimane on 13 September 2021, from the papers
 * that the council published for it. Those subcommittees meet that have members.
 */
export const shimane2021 = {
  council: { kind: 'council', name: '島根地方最低賃金審議会', shortName: '島根地方最低賃金審議会' },
  /** Below the council, above the subcommittees. */
  group: { kind: 'group', name: '特定最低賃金専門部会', shortName: '特定最低賃金' },
  subcommittees,
  meeting: {
    ...blankMeeting,
    name: '合同会議',
    heldOn: '2021-09-13',
    startsAt: '14:00',
    place: '松江地方合同庁舎共用第4会議室',
    issuer: '島根労働局',
    part: 'その1',
  },
  agenda: [
    '開会',
    '労働基準部長挨拶',
    '部会長及び部会長代理の選出',
    '部会長代表挨拶',
    '各特定最低賃金専門部会運営規程の改正について',
    '島根地方最低賃金審議会特定最低賃金専門部会の開催について',
    '最低賃金審議会令第6条第5項及び第7項の適用について',
    '関係労働者及び関係使用者からの意見聴取について',
    '最低賃金に関する基礎調査結果について',
    'その他',
    '閉会',
  ],
  /** What the words of an item do not say. */
  agendaKinds: { 6: 'resolution' },
  /** 資料目次 of the papers; the numbers of the agenda items are ours. */
  materials: [
    { title: '特定最低賃金各専門部会委員名簿', suffix: '', items: [3] },
    { title: '特定最低賃金の改正決定の諮問文', suffix: '写', items: [6] },
    { title: '島根地方最低賃金審議会最低賃金専門部会運営規程', suffix: '改正案', items: [5] },
    { title: '最低賃金法及び最低賃金審議会令の抜粋', suffix: '', items: [7] },
    { title: '答申日別最短効力発生予定日一覧表', suffix: '', items: [6] },
    { title: '最低賃金引上げに向けた中小企業・小規模事業者支援事業', suffix: '', items: [10] },
  ],
  leaflets: [
    '「業務改善助成金」（令和3年8月から）のご案内',
    '雇用調整助成金等（要件緩和）のご案内',
    '働き方改革推進支援センター（案内リーフレット）',
    '令和3年度各種助成金のご案内',
  ],
  consultation,
  /** No holiday has been moved since that day: the program's own data is what was known then. */
  calendar: {
    source: '国民の祝日に関する法律（令和3年東京オリンピック・パラリンピック特例を含む）',
    asOf: '2021-02-01',
  },
  /** 答申日別一覧表 as it was handed out. */
  scheduleTable: { from: '2021-09-01', to: '2021-11-29', wanted: '2021-12-01' },
  /** 運営規程第2条第3項: three clear days before the meeting. */
  noticeBy: '2021-09-09',
} as const satisfies {
  council: SampleBody;
  group: SampleBody;
  subcommittees: readonly SampleSubcommittee[];
  meeting: MeetingFields;
  agenda: readonly string[];
  agendaKinds: Readonly<Record<number, AgendaKind>>;
  materials: readonly (Pick<MaterialFields, 'title' | 'suffix'> & { items: readonly number[] })[];
  leaflets: readonly string[];
  consultation: ConsultationFields;
  calendar: { source: string; asOf: string };
  scheduleTable: { from: string; to: string; wanted: string };
  noticeBy: string;
};
