import { expect, test } from 'vitest';
import { blankMaterial, type Material } from '../../../shared/meeting/material.ts';
import type { AgendaItem } from '../../../shared/meeting/meeting.ts';
import { type MeetingToProofread, openFindings } from '../../../shared/meeting/openFindings.ts';
import type { PacketFinding } from '../../../shared/packet/packetFinding.ts';
import { sampleMeeting } from '../../seeds/sampleRecords.ts';

const material: Material = {
  ...{ ...blankMaterial, id: '名簿', revision: 1, meetingId: 'meeting', title: '名簿' },
  ...{ given: null, addedOn: null, replacedOn: null, removedOn: null },
};
const item: AgendaItem = {
  ...{ id: '1', revision: 1, meetingId: 'meeting', text: '➤開会', kind: 'other' },
  ...{ isSubItem: false, bodyIds: [] },
};
const trouble: Extract<PacketFinding, { kind: 'trouble' }> = {
  ...{ kind: 'trouble', materialId: '意見', label: null, title: '意見', sha256: 'a', name: '意見.pdf' },
  ...{ trouble: 'truncated', pages: 2, announced: null, handling: 'bind' },
};
const paper = {
  id: 'paper',
  revision: 1,
  meetingId: 'meeting',
  title: '運営規程',
  body: '第1条\n\u{20bb7}田',
};

const found = (given: Partial<MeetingToProofread>) =>
  openFindings({
    ...{ meeting: sampleMeeting, agenda: [], materials: [], bodies: [], changed: [] },
    ...{ decisions: [], packet: [], written: [] },
    ...given,
  }).map(({ severity, place, about }) => [severity, place, about]);

test('characters, what is missing, the packet and what was written are one list, each with where it is settled', () => {
  expect(
    found({
      agenda: [item],
      materials: [material],
      packet: [{ kind: 'citedNothing', cited: '資料No.9', where: '次第1' }, trouble],
      written: [paper],
    }),
  ).toEqual([
    ['correct', 'agenda', '次第'],
    ['note', 'materials', '資料No.1　名簿'],
    ['check', 'materials', '資料'],
    ['check', 'packet', '綴り'],
    ['check', 'packet', '綴り'],
    ['check', { textPaperId: 'paper' }, '運営規程'],
  ]);
});

test('a file of which what can be read is bound asks for nothing more, and what does not come along never did', () => {
  const note = { materialId: '意見', label: null, title: '意見', note: 'form' } as const;
  expect(
    found({
      packet: [
        { ...trouble, handling: 'asIs' },
        { kind: 'note', ...note },
      ],
    }),
  ).toEqual([
    ['note', 'packet', '綴り'],
    ['note', 'packet', '綴り'],
  ]);
});

test('a character of a written paper that somebody accepted is not open; the paper is named with the line', () => {
  const [open] = openFindings({
    ...{ meeting: sampleMeeting, agenda: [], materials: [], bodies: [], changed: [], decisions: [] },
    ...{ packet: [], written: [paper] },
  });
  expect(open?.text).toContain('「運営規程」の本文2行目');
  const decision = { id: 'd', revision: 1, key: 'character:U+20BB7', texts: ['\u{20bb7}田'] };
  expect(found({ written: [paper], decisions: [decision] })).toEqual([]);
});
