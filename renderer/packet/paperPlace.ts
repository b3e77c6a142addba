import type { Body } from '../../shared/council/body.ts';
import { commonAncestor } from '../../shared/council/commonAncestor.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { consultationPath, textPaperPath } from '../letter/letterPaths.ts';
import { meetingPath } from '../meeting/meetingPaths.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { chainPath } from '../schedule/schedulePaths.ts';
import { settingsPath } from '../settings/settingsPaths.ts';

/** The screen on which a paper is made; that of rosters of several bodies shows them all. Null for one that has none. */
export function paperPlace(paper: Paper, bodies: readonly Body[]): string | null {
  switch (paper.kind) {
    case 'cover':
      return meetingPath(paper.meetingId, 'outline');
    case 'agenda':
      return meetingPath(paper.meetingId, 'agenda');
    case 'materialsList':
    case 'handouts':
    case 'meetingRoster':
      return meetingPath(paper.meetingId, 'materials');
    case 'attendance':
    case 'nameCards':
      return meetingPath(paper.meetingId, 'packet');
    case 'slip':
      return null;
    case 'specimen':
      return settingsPath('papers');
    case 'consultation':
      return consultationPath(paper.consultationId);
    case 'text':
      return textPaperPath(paper.textPaperId);
    case 'scheduleTable':
      return chainPath(paper.chainKey, paper.from);
    case 'timeline':
      return chainPath(paper.chainKey, paper.start);
    case 'rosterChanges':
      return rosterPath(paper.bodyId);
    case 'roster':
    case 'seatMatrix':
      return rosterPath(commonAncestor(bodies, paper.bodyIds)?.id ?? paper.bodyIds[0] ?? '');
  }
}
