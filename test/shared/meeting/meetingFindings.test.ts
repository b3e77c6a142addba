import { expect, test } from 'vitest';
import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { blankMaterial, type Material } from '../../../shared/meeting/material.ts';
import type { AgendaItem, Meeting } from '../../../shared/meeting/meeting.ts';
import { meetingFindings } from '../../../shared/meeting/meetingFindings.ts';
import { meetingFindingText } from '../../../shared/meeting/meetingFindingText.ts';
import { sampleMeeting } from '../../seeds/sampleRecords.ts';

const item = (id: string, other: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{
    id,
    revision: 1,
    meetingId: 'meeting',
    text: `${id}について`,
    kind: 'report',
    isSubItem: false,
    bodyIds: [],
  },
  ...other,
});
const material = (id: string, other: Partial<Material> = {}): Material => ({
  ...{ ...blankMaterial, id, revision: 1, meetingId: 'meeting', title: id },
  paper: { kind: 'agenda', meetingId: 'meeting' },
  ...{ given: null, addedOn: null, replacedOn: null, removedOn: null },
  ...other,
});

function found(
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
  meeting: Partial<Meeting> = {},
  memberCount = 9,
  changed: readonly string[] = [],
): string[] {
  const bodies = sampleMeeting.bodyIds.map((id) => ({ id, name: id, shortName: '', memberCount }));
  const onDay = { meeting: { ...sampleMeeting, ...meeting }, agenda, materials, bodies, changed };
  return meetingFindings(onDay).map(
    (finding) => `${finding.severity} ${finding.where}: ${meetingFindingText(finding)}`,
  );
}

test('a material that says something else than when it was given out', () => {
  const given = [material('m', { agendaItemIds: ['a'] }), material('n', { agendaItemIds: ['a'] })];
  expect(found([item('a')], given, {}, 9, ['n'])).toEqual([
    'check materials: 配付した後に内容が変わっています。この行を選んで「差替えとする」か、内容を元に戻してください。',
  ]);
});

test('a meeting with everything has no findings', () => {
  expect(found([item('a')], [material('m', { agendaItemIds: ['a'] })])).toEqual([]);
});

test('day, place, reason and members of the bodies on the day', () => {
  expect(found([], [], { heldOn: null, place: ' ', openness: 'closed' })).toEqual([
    'check outline: 開催日が入力されていません。',
    'check outline: 場所が入力されていません。',
    'check outline: 公開しない理由が入力されていません。',
  ]);
  expect(found([], [], { place: '', mode: 'remote' })).toEqual([]);
  expect(found([], [], { bodyIds: ['subcommittee-1'] }, 0)).toEqual([
    'check outline: subcommittee-1は、会議の日に在任する委員がいません。',
  ]);
  expect(found([], [], { heldOn: null }, 0)).toEqual(['check outline: 開催日が入力されていません。']);
});

test('an item that is reported or resolved needs a material; one that was taken out is none', () => {
  const agenda = [item('a'), item('b', { kind: 'greeting' }), item('c', { kind: 'resolution' })];
  expect(found(agenda, [])).toEqual([
    'check materials: 次第1「aについて」に対応する資料がありません。',
    'check materials: 次第3「cについて」に対応する資料がありません。',
  ]);
  const taken = material('m', { agendaItemIds: ['a'], removedOn: '2021-09-11' });
  expect(found([item('a')], [taken])).toHaveLength(1);
});

test('a material of an item serves its sub-items; otherwise each needs its own', () => {
  const agenda = [item('a'), item('a1', { isSubItem: true }), item('a2', { isSubItem: true })];
  expect(found(agenda, [material('m', { agendaItemIds: ['a'] })])).toEqual([]);
  expect(found(agenda, [material('m', { agendaItemIds: ['a2'] })])).toEqual([
    'check materials: 次第1(1)「a1について」に対応する資料がありません。',
  ]);
});

test('materials of one title, without a title, without an item, without a paper', () => {
  const agenda = [item('a')];
  const cited = { agendaItemIds: ['a'] };
  expect(
    found(agenda, [
      material('1', { title: '名簿', ...cited }),
      material('2', { title: '名簿' }),
      material('3', { title: '名簿', suffix: '案', paper: null, ...cited }),
      material('4', { title: '', ...cited }),
      material('5', { kind: 'leaflet', paper: null }),
      material('6', { kind: 'reference', paper: null }),
    ]),
  ).toEqual([
    'check materials: 同じ名称の資料がもう一つあります。',
    'check materials: 同じ名称の資料がもう一つあります。',
    'note materials: どの次第からも参照されていません。',
    'check materials: 名称が入力されていません。',
    'check materials: 紙面のない資料が2点あり、綴じません：資料No.3、参考資料１。',
  ]);
});

test('while there is no agenda, nothing is said about what is not cited', () => {
  expect(found([], [material('m')])).toEqual([]);
});

test('an attached file that cannot simply be bound is named with its reason, until somebody says what to do', () => {
  const file = (other: Partial<Attachment>): Attachment => ({
    ...{ kind: 'attachment', sha256: 'a'.repeat(64), name: '調査.pdf', bytes: 10, format: 'pdf' },
    ...{ pages: 3, announced: null, trouble: null, notes: [] },
    ...other,
  });
  const one = (other: Partial<Attachment>, handling: Material['handling'] = 'bind') =>
    found([item('a')], [material('m', { agendaItemIds: ['a'], paper: file(other), handling })]);
  expect(one({})).toEqual([]);
  expect(one({ trouble: 'locked' })).toEqual([
    'check materials: 開くのにパスワードが要ります。「綴り」でパスワードを入力するか、綴じ方を選んでください。',
  ]);
  expect(one({ trouble: 'truncated', pages: 2 })).toEqual([
    'check materials: ファイルが途中で切れています（読めたのは2頁）。綴じ方を選ぶか、ファイルを差し替えてください。',
  ]);
  expect(one({ trouble: 'truncated', pages: 2 }, 'asIs')).toEqual([]);
  expect(one({ format: 'other', name: '集計.xlsx' })).toEqual([
    'note materials: PDF でも画像（PNG・JPEG）でもないため、綴りに入りません。綴じるときは、PDF にして差し替えてください。',
  ]);
  expect(one({ format: 'other' }, 'omit')).toEqual([]);
});
