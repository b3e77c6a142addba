import type { PacketFinding } from '../packet/packetFinding.ts';
import { packetFindingSeverity } from '../packet/packetFindingSeverity.ts';
import { packetFindingText } from '../packet/packetFindingText.ts';
import { type CharacterFinding, characterFindingText } from '../proofreading/characterFinding.ts';
import type { FindingDecision } from '../proofreading/findingDecision.ts';
import { openCharacters } from '../proofreading/openCharacters.ts';
import type { Severity } from '../proofreading/severity.ts';
import type { TextPaper } from '../textPaper/textPaper.ts';
import { textPaperCharacters } from '../textPaper/textPaperCharacters.ts';
import { textPaperName } from '../textPaper/textPaperName.ts';
import { meetingCharacters } from './meetingCharacters.ts';
import { type MeetingOnDay, meetingFindings } from './meetingFindings.ts';
import { meetingFindingText } from './meetingFindingText.ts';

/** Where a finding is settled: a tab of the meeting, or a paper that was written for it. */
export type FindingPlace = 'outline' | 'agenda' | 'materials' | 'packet' | { readonly textPaperId: string };

export interface OpenFinding {
  readonly severity: Severity;
  readonly text: string;
  readonly place: FindingPlace;
  /** What of the meeting it is about: 概要, 資料No.3　委員名簿. */
  readonly about: string;
}

export interface MeetingToProofread extends MeetingOnDay {
  readonly decisions: readonly FindingDecision[];
  /** Of the papers as they are bound. */
  readonly packet: readonly PacketFinding[];
  /** The papers that were written for the meeting or are printed as one of its materials. */
  readonly written: readonly TextPaper[];
}

const names = { outline: '概要', agenda: '次第', materials: '資料', packet: '綴り' } as const;

/** Everything about a meeting and its papers on which nobody decided yet: what home lists and its screens count. */
export function openFindings(meeting: MeetingToProofread): OpenFinding[] {
  const { decisions, packet, written } = meeting;
  const characters = meetingCharacters(meeting.meeting, meeting.agenda, meeting.materials);
  const ofCharacters = (found: readonly CharacterFinding[], place: FindingPlace, about: string) =>
    openCharacters(found, decisions).map(
      (finding): OpenFinding => ({
        severity: finding.severity,
        text: characterFindingText(finding),
        place,
        about,
      }),
    );
  return [
    ...(['outline', 'agenda', 'materials'] as const).flatMap((place) =>
      ofCharacters(characters[place], place, names[place]),
    ),
    ...meetingFindings(meeting).map((finding): OpenFinding => {
      const { severity, where: place } = finding;
      const about = 'materialId' in finding ? `${finding.label}　${finding.title}` : names[place];
      return { severity, text: meetingFindingText(finding), place, about };
    }),
    ...packet.map(
      (finding): OpenFinding => ({
        severity: packetFindingSeverity(finding),
        text: packetFindingText(finding),
        place: 'packet',
        about: names.packet,
      }),
    ),
    ...written.flatMap((paper) =>
      ofCharacters(textPaperCharacters(paper, true), { textPaperId: paper.id }, textPaperName(paper)),
    ),
  ];
}
