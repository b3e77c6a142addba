import { attachmentSource } from '../attachment/attachmentSource.ts';
import type { Consultation } from '../letter/consultation.ts';
import type { Paper, PaperKind } from '../paper/paperContract.ts';
import type { TextPaper } from '../textPaper/textPaper.ts';
import type { MaterialContent, MaterialFields } from './material.ts';

/** A paper that a material of a meeting can be printed from, and what the material is called until it has a title. */
export interface MaterialPaper extends Pick<MaterialFields, 'title' | 'suffix'> {
  readonly paper: Paper;
  /** 諮問文　島労発基0824第7号 */
  readonly label: string;
}

interface PaperSource {
  readonly meetingId: string;
  readonly consultations: readonly Pick<Consultation, 'id' | 'matter' | 'number'>[];
  readonly textPapers: readonly (Pick<TextPaper, 'id' | 'meetingId'> & { readonly name: string })[];
}

/**
 * What can be laid before this meeting, in the order in which it is offered: what is made from its rosters, the letters
 * (as copies), and the written papers that are for this meeting or for none.
 */
export function materialPapers({ meetingId, consultations, textPapers }: PaperSource): MaterialPaper[] {
  const ofMeeting = (kind: 'meetingRoster' | 'attendance' | 'handouts', label: string): MaterialPaper => ({
    paper: { kind, meetingId },
    label,
    title: label,
    suffix: '',
  });
  return [
    ofMeeting('meetingRoster', '委員名簿'),
    ofMeeting('attendance', '出席者名簿'),
    ofMeeting('handouts', '配布資料一覧'),
    ...consultations.map(
      ({ id, matter, number }): MaterialPaper => ({
        paper: { kind: 'consultation', consultationId: id, copy: true },
        label: ['諮問文', number || matter].filter((part) => part !== '').join('　'),
        title: matter === '' ? '諮問文' : `${matter}の諮問文`,
        suffix: '写',
      }),
    ),
    ...textPapers
      .filter((paper) => paper.meetingId === null || paper.meetingId === meetingId)
      .map(
        ({ id, name }): MaterialPaper => ({
          paper: { kind: 'text', textPaperId: id },
          label: `本文　${name || '題名未入力'}`,
          title: name,
          suffix: '',
        }),
      ),
  ];
}

/** What the table says a material is printed from, where it is none of those that are offered. */
export function contentLabel(content: MaterialContent): string {
  return content.kind === 'attachment' ? attachmentSource(content) : paperLabels[content.kind];
}

const paperLabels: Readonly<Record<PaperKind, string>> = {
  cover: '表紙',
  agenda: '次第',
  materialsList: '資料目次',
  meetingRoster: '委員名簿',
  roster: '委員名簿',
  rosterChanges: '委員の異動',
  seatMatrix: '委員一覧',
  consultation: '諮問文',
  text: '本文を入力した紙面',
  attendance: '出席者名簿',
  handouts: '配布資料一覧',
  nameCards: '名札・席札',
  scheduleTable: '日程一覧表',
  timeline: '日程',
  slip: '差込紙',
  specimen: '見本',
};
