import { createOfficeCalendar, defaultHolidays } from '../../shared/calendar/officeCalendar.ts';
import type { Document } from '../../shared/document/document.ts';
import { consultationDocument } from '../../shared/letter/consultationDocument.ts';
import { agendaDocument } from '../../shared/meeting/agendaDocument.ts';
import { coverDocument } from '../../shared/meeting/coverDocument.ts';
import { attendanceDocument } from '../../shared/paper/attendanceDocument.ts';
import { attendanceOf, cardsOf, othersOf } from '../../shared/paper/attendanceOf.ts';
import { handoutsDocument } from '../../shared/paper/handoutsDocument.ts';
import { materialsListDocument } from '../../shared/paper/materialsListDocument.ts';
import { nameCardsDocument } from '../../shared/paper/nameCardsDocument.ts';
import { rosterAt } from '../../shared/roster/rosterAt.ts';
import { rosterDocument } from '../../shared/roster/rosterDocument.ts';
import { specifiedMinimumWage } from '../../shared/schedule/chains.ts';
import {
  scheduleTableDocument,
  usualConditions,
  usualTableTitle,
} from '../../shared/schedule/scheduleTableDocument.ts';
import { timelineDocument } from '../../shared/schedule/timelineDocument.ts';
import { textPaperDocument } from '../../shared/textPaper/textPaperDocument.ts';
import {
  sampleAgenda,
  sampleBodies,
  sampleConsultation,
  sampleMeeting,
  sampleMemberships,
  samplePeople,
  sampleSubcommittees,
} from '../seeds/sampleRecords.ts';
import { paperLeaflets, paperMaterials } from '../seeds/shimanePapers.ts';

/** The rosters of the bodies of the sample that meet, on the day of their meeting. */
const sampleRosters = sampleSubcommittees.slice(0, 5).map((body) => ({
  body,
  rows: rosterAt(
    sampleMemberships.filter(({ bodyId }) => bodyId === body.id),
    samplePeople,
    '2021-09-13',
    body.composition.sides,
  ),
  // Invented, as the published papers name nobody beside the members.
  invitations: [
    {
      ...{ key: 'a', kind: 'secretariat' as const },
      ...{ title: '島根労働局労働基準部 賃金室長', name: '島根 太郎' },
    },
  ],
}));

const excerpt = [
  '第1　専門部会の設置',
  '　最低賃金審議会は、最低賃金の決定又はその改正の決定について調査審議を求められたときは、**専門部会を置かなければならない**。',
  '',
  '## 組織',
  '(1) 委員及び臨時委員の数は、__9人以内__とする。臨時委員は、地方最低賃金審議会に置かれる最低賃金専門部会にあっては、委員とする。',
  '(2) 部会長は、~~関係労働者を代表する委員~~公益を代表する委員のうちから選ぶ。',
  '　ア　代理する者も同じとする。',
  '・任期の定めはなく、任務を終了したときに廃止される。',
  '※　条文は読みやすさのため現代仮名遣いに改めたところがあります。',
  '',
  '| 件名 | 現行 | 引上げ |',
  '| --- | --- | --- |',
  '| 島根県製鋼・製鋼圧延業、鉄素形材製造業 | 923円 | 5 |',
  '| 島根県自動車・同附属品製造業 | 901円 | 12 |',
].join('\n');

const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: '2021-02-01' });

/** 資料No.5 of the sample, of some of its days. */
export function sampleScheduleTable(from: string, to: string): Document {
  const chain = specifiedMinimumWage;
  const words = { title: usualTableTitle(chain, from), conditions: usualConditions(chain) };
  return scheduleTableDocument({ chain, calendar, from, to, ...words, wanted: '2021-12-01' });
}

/** Every paper of this stage, made of the data of the sample. */
export const papers: Readonly<Record<string, Document>> = {
  cover: coverDocument({ meeting: sampleMeeting, bodies: sampleBodies }),
  agenda: agendaDocument({ meeting: sampleMeeting, bodies: sampleBodies, agenda: sampleAgenda }),
  materialsList: materialsListDocument({
    subtitle: '専門部会合同会議　令和3年9月13日開催',
    entries: paperMaterials.map(({ label, title }) => ({ label, title: inFullWidth(title) })),
    attached: { heading: '（参考リーフレット添付）', titles: paperLeaflets.map(inFullWidth) },
  }),
  rosters: rosterDocument({
    bodies: sampleBodies,
    bodyIds: sampleMeeting.bodyIds,
    date: '2021-09-13',
    memberships: sampleMemberships,
    people: samplePeople,
  }),
  consultation: consultationDocument(sampleConsultation, { copy: true }),
  handouts: handoutsDocument({
    subtitle: '合同会議　令和3年9月13日（月）',
    entries: [
      { label: '', title: '次第', note: '' },
      ...paperMaterials.map(({ label, title }, index) => ({
        label,
        title,
        note: index === 2 ? '差替え' : index === 5 ? '机上配布' : '',
      })),
    ],
  }),
  attendance: attendanceDocument({
    subtitle: '合同会議　令和3年9月13日（月）',
    bodies: attendanceOf(sampleRosters.slice(0, 2)),
    others: othersOf(sampleRosters.slice(0, 2)),
  }),
  tents: nameCardsDocument({ form: 'tent', perSheet: 2, cards: cardsOf(sampleRosters).slice(0, 3) }),
  plates: nameCardsDocument({ form: 'plate', perSheet: 8, cards: cardsOf(sampleRosters).slice(0, 9) }),
  scheduleTable: sampleScheduleTable('2021-09-28', '2021-10-05'),
  timeline: timelineDocument({ chain: specifiedMinimumWage, calendar, start: '2021-09-13' }),
  textPaper: textPaperDocument({ id: 'text', title: '最低賃金法及び最低賃金審議会令の抜粋', body: excerpt }),
};

/** The seed's text has half-width brackets where the office's paper has full-width ones. */
function inFullWidth(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）').replaceAll(' （', '（');
}
