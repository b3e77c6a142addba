import type { PersonName } from '../../shared/roster/person.ts';

/**
 * 青森県行財政改革推進委員会, which the progress report on the prefecture's reform plan of February 2026 names. Nothing about
 * its members is published there: all of them are invented, and each says so in name (見本, 例示, 架空) and title (（架空）).
 */
export const aomoriReform = {
  name: '青森県行財政改革推進委員会',
  shortName: '行財政改革推進委員会',
  establishedOn: '2023-04-01',
  appointedOn: '2025-04-01',
  meeting: {
    name: '令和7年度第2回会議',
    heldOn: '2026-02-10',
    startsAt: '13:30',
    place: '青森県庁（架空の会議室）',
    issuer: '青森県総務部',
    part: '',
  },
  agenda: ['開会', '青森県行財政改革行動計画 令和7年度取組実績について', '意見交換', 'その他', '閉会'],
} as const;

const name = (written: string): PersonName => {
  const [family = '', given = ''] = written.split(' ');
  return { family, given };
};

/** In the order of entry, which is not the printed one. Name, reading, title, 会長. */
const invented = [
  ['見本 一郎', 'みほん いちろう', '（架空）県内大学 教授', true],
  ['例示 花子', 'れいじ はなこ', '（架空）公認会計士', false],
  ['架空 太郎', 'かくう たろう', '（架空）商工会議所連合会 専務理事', false],
  ['見本 二郎', 'みほん じろう', '（架空）市長会 事務局長', false],
  ['仮名 恵', 'かめい めぐみ', '（架空）地域づくり団体 代表', false],
  ['試作 三郎', 'しさく さぶろう', '（架空）情報通信企業 取締役', false],
  ['例示 四郎', 'れいじ しろう', '（架空）農業協同組合 理事', false],
  ['架空 幸子', 'かくう さちこ', '（架空）社会福祉法人 理事長', false],
  ['仮名 五郎', 'かめい ごろう', '（架空）新聞社 論説委員', false],
  ['試作 陽子', 'しさく ようこ', '（架空）公募委員', false],
] as const;

export const aomoriMembers = invented.map(([written, reading, title, isChair]) => ({
  side: null,
  name: name(written),
  reading: name(reading),
  title,
  appointedOn: aomoriReform.appointedOn,
  role: isChair ? ('chairperson' as const) : null,
}));

/** 五十音順, as the roster prints them. */
export const aomoriOrder = [
  ...['架空幸子', '架空太郎', '仮名五郎', '仮名恵', '試作三郎', '試作陽子'],
  ...['見本一郎', '見本二郎', '例示四郎', '例示花子'],
];
