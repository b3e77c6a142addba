import type { TreeBody } from '../council/bodyPath.ts';
import { documentOf } from '../document/builders.ts';
import type { Document } from '../document/document.ts';
import type { Consultation } from '../letter/consultation.ts';
import { consultationDocument } from '../letter/consultationDocument.ts';
import { agendaDocument } from '../meeting/agendaDocument.ts';
import { agendaKindOf } from '../meeting/agendaKinds.ts';
import { coverDocument } from '../meeting/coverDocument.ts';
import { type AgendaItem, blankMeeting, type Meeting } from '../meeting/meeting.ts';
import { attendanceDocument } from '../paper/attendanceDocument.ts';
import { handoutsDocument } from '../paper/handoutsDocument.ts';
import { materialsListDocument } from '../paper/materialsListDocument.ts';
import { meetingDay, plainDay } from './officePrint.ts';
import type { OfficeStyle } from './officeStyle.ts';

const bodies: readonly TreeBody[] = [
  { id: 'specimen', parentId: null, kind: 'council', name: '見本県見本審議会' },
];

const meeting: Meeting = {
  ...blankMeeting,
  ...{ id: 'specimen', revision: 1, distributedOn: null, openedOn: null, closedOn: null },
  name: '第1回会議',
  heldOn: '2021-09-03',
  startsAt: '14:00',
  place: '県庁第2会議室',
  bodyIds: ['specimen'],
};

const items = ['開会', '会長の選出について', '諮問第1号について', ...Array(6).fill('報告'), 'その他', '閉会'];

const letter: Consultation = {
  id: 'specimen',
  revision: 1,
  number: '見発総0823第7号',
  date: '2021-08-23',
  addressee: { body: '見本県見本審議会', office: '会長', name: { family: '見本', given: '花子' } },
  sender: { office: '見本県知事', name: '見本太郎' },
  legalBasis: '見本条例（平成20年条例第3号）第2条',
  matter: '見本の改正',
  subjects: [],
  sealOmitted: true,
};

const materials = [
  { label: 'No. 1', title: '委員名簿' },
  { label: 'No. 2', title: '諮問文（写）' },
];

/** One page of each kind of paper that the office's style changes. Everything on it is invented. */
export function specimenDocument(style: OfficeStyle): Document {
  const day = '2021-09-03';
  const agenda = items.map(
    (text, index): AgendaItem => ({
      ...{ id: `specimen-${index + 1}`, revision: 1, meetingId: meeting.id, text },
      ...{ kind: agendaKindOf(text), isSubItem: false, bodyIds: [] },
    }),
  );
  const documents = [
    agendaDocument({ meeting, bodies, agenda }, style),
    coverDocument({ meeting, bodies }, style),
    consultationDocument(letter, { copy: true }, style),
    materialsListDocument(
      { subtitle: `${meeting.name}　${plainDay(day, style)}開催`, entries: materials, attached: null },
      style,
    ),
    handoutsDocument(
      { subtitle: meetingDay(day, style), entries: materials.map((each) => ({ ...each, note: '' })) },
      style,
    ),
    attendanceDocument({ subtitle: meetingDay(day, style), bodies: specimenBodies, others: [] }, style),
  ];
  return documentOf('見本', ...documents.flatMap(({ sections }) => sections));
}

const specimenBodies = [
  {
    name: '',
    sides: [
      {
        label: '',
        members: [
          { name: { family: '見本', given: '花子' }, role: '会長', title: '見本大学 教授', mark: '' },
          { name: { family: '見本', given: '次郎' }, role: '', title: '見本協会 専務理事', mark: '' },
        ],
      },
    ],
  },
];
