import { shimane2021 } from '../../electron/usecases/sample/shimane2021.ts';

/** One of the short leaflets that stand in the sample for those that were handed out. */
export interface LeafletText {
  /** As the contents list of the meeting has it. */
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Head and foot of every page. */
export const leafletNotice = 'サンプルのための紙面です。実際のリーフレットではありません。';

/**
 * What the subject of each title is, in words of our own: only what holds whatever the year. Amounts, terms and
 * conditions changed several times in 令和3年度, and are left to the leaflets themselves.
 */
const parts: readonly LeafletText['parts'][] = [
  [
    {
      heading: 'どのような制度か',
      lines: [
        '事業場の中で最も低い賃金（事業場内最低賃金）を引き上げ、生産性を高める設備投資などを行った中小企業・小規模事業者に、その費用の一部を助成する国の制度です。',
      ],
    },
    {
      heading: '助成の対象となるもの',
      lines: ['機械や設備の導入', '経営についての専門家の助言', '人材の育成、教育訓練'],
    },
    { heading: '申請の窓口', lines: ['事業場の所在地の都道府県労働局'] },
  ],
  [
    {
      heading: 'どのような制度か',
      lines: [
        '経済上の理由で事業活動の縮小を余儀なくされた事業主が、労働者を休業、教育訓練又は出向させて雇用を維持したときに、休業手当などの一部を助成する国の制度です。',
      ],
    },
    {
      heading: '対象となる事業主',
      lines: ['雇用保険の適用を受ける事業所の事業主'],
    },
    { heading: '申請の窓口', lines: ['都道府県労働局又は公共職業安定所（ハローワーク）'] },
  ],
  [
    {
      heading: 'どのような窓口か',
      lines: [
        '働き方改革に取り組む中小企業・小規模事業者などのために、国の委託事業として各都道府県に置かれている、無料の相談窓口です。',
      ],
    },
    {
      heading: '相談できること',
      lines: [
        '労働時間の短縮、年次有給休暇の取得',
        '正社員とそれ以外の労働者の待遇（同一労働同一賃金）',
        '賃金の引上げと、それに使える国の助成金',
      ],
    },
    { heading: '相談に応じる人', lines: ['社会保険労務士などの専門家'] },
  ],
  [
    {
      heading: '賃金や雇用の形について',
      lines: [
        'キャリアアップ助成金\n有期雇用の労働者などの正社員化や処遇の改善に取り組む事業主を支援します。',
        '業務改善助成金\n事業場内最低賃金を引き上げ、設備投資などを行う中小企業・小規模事業者を支援します。',
      ],
    },
    {
      heading: '労働時間と休暇について',
      lines: [
        '働き方改革推進支援助成金\n労働時間の短縮や年次有給休暇の取得の促進に取り組む中小企業の事業主を支援します。',
        '両立支援等助成金\n仕事と育児、介護などとの両立を助ける事業主を支援します。',
      ],
    },
    {
      heading: '訓練について',
      lines: ['人材開発支援助成金\n労働者に職務に関する訓練を受けさせる事業主を支援します。'],
    },
  ],
];

/** In the order of the contents list. */
export const leafletTexts: readonly LeafletText[] = shimane2021.leaflets.map((title, place) => ({
  title,
  parts: parts[place] ?? [],
}));
