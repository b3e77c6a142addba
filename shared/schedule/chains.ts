import type { Chain, ChainParameter, ChainStep, StepRule } from './chain.ts';

const firstDay = '民法第140条';
const closedDay = '行政機関の休日に関する法律第2条';

const step = (key: string, label: string, rule: StepRule, basis = '', note = '', head = ''): ChainStep => ({
  key,
  label,
  head,
  rule,
  basis,
  note,
});
const parameter = (key: string, label: string, value: number, note: string): ChainParameter => ({
  key,
  label,
  value,
  note,
});

const wageSteps = (objection: string, gazette: string, effective: string): ChainStep[] => [
  step(
    'notice',
    '答申要旨の公示',
    { kind: 'start' },
    objection,
    '土曜日・日曜日・祝日に公示した場合も、その翌日から数えます。',
    '答申\n（要旨公示）',
  ),
  step(
    'objectionDeadline',
    '異議申出締切',
    { kind: 'calendarDays', from: 'notice', days: 15, whenClosed: 'next' },
    `${objection}・${firstDay}・${closedDay}`,
    '異議の申出は、公示があった日から15日以内です。',
    '異議申出\n締切',
  ),
  step(
    'submission',
    '官報持込',
    { kind: 'workingDays', from: 'objectionDeadline', days: 'submissionDays' },
    '本省の手続の所要日数',
    '法令の定めではありません。年度ごとに確かめてください。',
  ),
  step(
    'gazette',
    '官報公示',
    { kind: 'workingDays', from: 'submission', days: 'gazetteDays' },
    gazette,
    '持込から公示までの日数は、法令の定めではありません。年度ごとに確かめてください。',
  ),
  step(
    'effective',
    '発効',
    { kind: 'calendarDays', from: 'gazette', days: 30, whenClosed: 'stays' },
    effective,
    '公示の日から起算して30日を経過した日です。公示の日を1日目と数え、30日目の翌日に当たります。休日でも動きません。',
  ),
];

/** 特定（産業別）最低賃金: 最低賃金法第15条. 3 and 7 working days are the lead times of 令和3年度. */
export const specifiedMinimumWage: Chain = {
  key: 'specifiedMinimumWage',
  name: '特定最低賃金',
  subject: 'consultation',
  steps: wageSteps(
    '最低賃金法第15条第3項で準用する第11条第2項',
    '最低賃金法第19条第1項',
    '最低賃金法第19条第2項',
  ),
  parameters: [
    parameter('submissionDays', '異議申出締切から官報持込まで（営業日）', 3, '令和3年度の本省手続'),
    parameter('gazetteDays', '官報持込から官報公示まで（営業日）', 7, '令和3年度の本省手続'),
  ],
};

/** 地域別最低賃金: 最低賃金法第10条–第14条. Eight working days lie between deadline and gazette, however they are split. */
export const regionalMinimumWage: Chain = {
  key: 'regionalMinimumWage',
  name: '地域別最低賃金',
  subject: 'consultation',
  steps: wageSteps('最低賃金法第11条第2項', '最低賃金法第14条第1項', '最低賃金法第14条第2項'),
  parameters: [
    parameter('submissionDays', '異議申出締切から官報持込まで（営業日）', 1, '公示までの合計は8営業日'),
    parameter('gazetteDays', '官報持込から官報公示まで（営業日）', 7, '公示までの合計は8営業日'),
  ],
};

const backwards =
  'さかのぼる期間は民法第140条・第141条の類推により、会議の日を数えず、間に丸々の日数を置きます（大審院昭和6年5月2日判決、昭和10年7月15日判決）。';

/** 招集通知: 3日前まで, in clear days. */
export const meetingNotice: Chain = {
  key: 'meetingNotice',
  name: '招集通知',
  subject: 'meeting',
  steps: [
    step('meeting', '会議', { kind: 'start' }),
    step(
      'notice',
      '招集通知の期限',
      { kind: 'clearDaysBefore', from: 'meeting', days: 'noticeDays', whenClosed: 'previous' },
      '運営規程第2条第3項・民法第140条・第141条の類推',
      backwards,
    ),
  ],
  parameters: [parameter('noticeDays', '何日前まで', 3, '運営規程の定め')],
};

/** 開催請求: 1週間前まで. */
export const meetingRequest: Chain = {
  key: 'meetingRequest',
  name: '開催請求',
  subject: 'meeting',
  steps: [
    step('meeting', '希望する会議の日', { kind: 'start' }),
    step(
      'request',
      '開催請求の期限',
      { kind: 'clearDaysBefore', from: 'meeting', days: 'requestDays', whenClosed: 'previous' },
      '運営規程第2条第2項・民法第140条・第141条の類推',
      backwards,
    ),
  ],
  parameters: [parameter('requestDays', '何日前まで', 7, '運営規程の定め（1週間前）')],
};

/** 意見聴取公示: the period is set by each notice, not by law. */
export const opinionHearing: Chain = {
  key: 'opinionHearing',
  name: '意見聴取公示',
  subject: 'consultation',
  steps: [
    step('consultation', '諮問', { kind: 'start' }, '最低賃金法第12条・第15条第2項'),
    step(
      'notice',
      '意見聴取の公示',
      { kind: 'workingDays', from: 'consultation', days: 'noticeDays' },
      '最低賃金法第25条第5項・最低賃金法施行規則第11条第1項',
      '諮問の後、遅滞なく公示します。',
    ),
    step(
      'deadline',
      '意見提出の締切',
      { kind: 'calendarDays', from: 'notice', days: 'periodDays', whenClosed: 'next' },
      '最低賃金法施行規則第11条第1項',
      '期間は公示で定めます。1週間の例と2週間の例があります。',
    ),
  ],
  parameters: [
    parameter('noticeDays', '諮問から公示まで（営業日）', 0, '遅滞なく'),
    parameter('periodDays', '公示から締切まで（日）', 14, '公示で定める期間'),
  ],
};

/** 任期満了: two years and what has to begin before they end. */
export const termExpiry: Chain = {
  key: 'termExpiry',
  name: '任期満了',
  subject: 'any',
  steps: [
    step('appointment', '任命', { kind: 'start' }),
    step(
      'expiry',
      '任期満了',
      { kind: 'termOfYears', from: 'appointment', years: 'termYears' },
      '民法第140条ただし書・第143条第2項',
      '任命の日を1日目と数えます。専門部会の委員には任期がなく、廃止まで在任します。',
    ),
    step(
      'preparation',
      '推薦依頼の期限',
      { kind: 'clearDaysBefore', from: 'expiry', days: 'preparationDays', whenClosed: 'previous' },
      '事務局の目安',
    ),
    step(
      'successor',
      '後任の任命',
      { kind: 'calendarDays', from: 'expiry', days: 1, whenClosed: 'stays' },
      '任期の翌日',
    ),
  ],
  parameters: [
    parameter('termYears', '任期（年）', 2, '最低賃金審議会令第3条、条例の定め'),
    parameter('preparationDays', '推薦依頼を何日前までに出すか', 60, '事務局の目安'),
  ],
};

/** 議事録公開: the lead times are each prefecture's own. */
export const minutesPublication: Chain = {
  key: 'minutesPublication',
  name: '議事録公開',
  subject: 'meeting',
  steps: [
    step('meeting', '会議', { kind: 'start' }),
    step(
      'draft',
      '議事録案を委員に送付',
      { kind: 'workingDays', from: 'meeting', days: 'draftDays' },
      '事務局の目安',
    ),
    step(
      'publication',
      '議事録の公開',
      { kind: 'calendarDays', from: 'meeting', days: 'publicationDays', whenClosed: 'previous' },
      '各審議会の運営規程・会議の公開に関する指針',
    ),
  ],
  parameters: [
    parameter('draftDays', '会議から議事録案まで（営業日）', 10, '事務局の目安'),
    parameter('publicationDays', '会議から公開まで（日）', 30, '指針の定めを確かめてください'),
  ],
};

/** Every chain that the program brings along. */
export const shippedChains: readonly Chain[] = [
  specifiedMinimumWage,
  regionalMinimumWage,
  meetingNotice,
  meetingRequest,
  opinionHearing,
  termExpiry,
  minutesPublication,
];
