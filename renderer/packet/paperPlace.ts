import type { Body } from '../../shared/council/body.ts';
import { commonAncestor } from '../../shared/council/commonAncestor.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { meetingPath } from '../meeting/meetingPaths.ts';
import { rosterPath } from '../roster/rosterPaths.ts';

/** The screen on which a paper is made; that of rosters of several bodies shows them all. */
export function paperPlace(paper: Paper, bodies: readonly Body[]): string {
  switch (paper.kind) {
    case 'cover':
      return meetingPath(paper.meetingId, 'outline');
    case 'agenda':
      return meetingPath(paper.meetingId, 'agenda');
    case 'rosterChanges':
      return rosterPath(paper.bodyId);
    case 'roster':
    case 'seatMatrix':
      return rosterPath(commonAncestor(bodies, paper.bodyIds)?.id ?? paper.bodyIds[0] ?? '');
  }
}
