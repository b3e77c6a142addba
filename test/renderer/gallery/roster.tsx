import type { GridColumn, GridRow } from '../../../renderer/ui/grid/gridTypes.ts';
import { Icon } from '../../../renderer/ui/Icon.tsx';

/** Names, posts and appointments of the Shimane subcommittee of 令和3年9月13日; the readings are invented. */
const members = {
  公益代表: [
    ['飯塚 弘', 'いいづか ひろし', '元 NHK 松江放送局 副局長'],
    ['富田 眞智子', 'とみた まちこ', '元 社会福祉法人島根県共同募金会 常務理事'],
    ['藤本 晴久', 'ふじもと はるひさ', '島根大学法文学部法経学科 准教授'],
  ],
  労働者代表: [
    ['景山 誠', 'かげやま まこと', '日本労働組合総連合会島根県連合会 事務局長'],
    ['小松原 直樹', 'こまつばら なおき', '日立金属労働組合安来支部 支部長'],
    ['高田 信一', 'たかた しんいち', 'ダイハツメタル労働組合 中央書記長'],
  ],
  使用者代表: [
    ['佐藤 眞次', 'さとう しんじ', 'オ一エム金属工業株式会社 常務取締役営業統括営業部長'],
    ['森脇 建二', 'もりわき けんじ', '一般社団法人島根県経営者協会 専務理事'],
    ['若松 志昌', 'わかまつ しまさ', '協同組合島根県鐵工会 専務理事'],
  ],
} as const;

const marks: Readonly<Record<string, readonly [number, number][]>> = {
  '富田 眞智子': [[3, 4]],
  'オ一エム金属工業株式会社 常務取締役営業統括営業部長': [[1, 2]],
};

function memberRow([name, reading, post]: readonly [string, string, string], id: string): GridRow {
  return {
    id,
    cells: {
      name: { value: name, marks: marks[name] },
      reading: { value: reading, provisional: true },
      post: { value: post, marks: marks[post] },
      appointed: '2021-09-06',
      role: '',
      finding: marks[name] ? 'check' : marks[post] ? 'mustFix' : '',
    },
  };
}

export const rosterRows: readonly GridRow[] = Object.entries(members).flatMap(([side, people], group) => [
  { kind: 'group' as const, id: side, title: side, note: `${people.length}名` },
  ...people.map((person, index) => memberRow(person, `m${group * 3 + index + 1}`)),
]);

function readDate(text: string) {
  const found = /^R(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found)
    return {
      ok: false,
      message: `「${text}」は日付として読めません。R3.9.13 のように入力してください。`,
    } as const;
  const year = Number(found[1]) < 100 ? Number(found[1]) + 2018 : Number(found[1]);
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  return { ok: true, value: `${year}-${two(found[2])}-${two(found[3])}` } as const;
}

function shortDate(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  return year && month && day ? `R${year - 2018}.${month}.${day}` : value;
}

export const rosterColumns: readonly GridColumn[] = [
  { key: 'name', header: '氏名', width: 108 },
  { key: 'reading', header: 'よみ', width: 132 },
  { key: 'post', header: '役職名（名簿に印刷する表記）' },
  {
    key: 'appointed',
    header: '任命',
    width: 72,
    kind: 'date',
    parse: readDate,
    format: shortDate,
    oneLine: true,
  },
  {
    key: 'role',
    header: '役割',
    width: 44,
    kind: 'choice',
    choices: [
      { value: 'chair', label: '部会長' },
      { value: 'deputy', label: '部会長代理' },
      { value: 'member', label: '委員' },
    ],
  },
  {
    key: 'finding',
    header: '指摘',
    width: 44,
    kind: 'custom',
    align: 'center',
    render: (row) => {
      if (row.cells.finding === 'check') return <Icon name="warning" label="要確認" tone="warn" />;
      return row.cells.finding === 'mustFix' ? <Icon name="error" label="要修正" tone="error" /> : null;
    },
  },
];
