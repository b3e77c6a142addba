import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { MaterialContent } from '../../shared/meeting/material.ts';
import { contentLabel } from '../../shared/meeting/materialPapers.ts';
import type { HandedTable } from './handedTables.ts';

/** How what a paper names is called. */
interface PaperNames {
  readonly called: (table: HandedTable, id: string) => string;
  readonly chainCalled: (key: string) => string;
}

/** What a material of a meeting is printed from, with what tells it from another of its kind: 諮問文（島労発基0824第7号　写）. */
export function paperText(
  paper: MaterialContent,
  meetingId: string,
  { called, chainCalled }: PaperNames,
): string {
  const details: string[] = [];
  if ('meetingId' in paper && paper.meetingId !== meetingId) details.push(called('meeting', paper.meetingId));
  if ('textPaperId' in paper) details.push(called('text_paper', paper.textPaperId));
  if ('consultationId' in paper) details.push(called('consultation', paper.consultationId));
  if ('copy' in paper && paper.copy) details.push('写');
  const bodies = 'bodyIds' in paper ? paper.bodyIds : 'bodyId' in paper ? [paper.bodyId] : [];
  if (bodies.length > 0) details.push(bodies.map((id) => called('body', id)).join('、'));
  if ('chainKey' in paper) details.push(chainCalled(paper.chainKey));
  if ('date' in paper) details.push(`${formatJapaneseDate(paper.date)}現在`);
  if ('start' in paper) details.push(`${formatJapaneseDate(paper.start)}から`);
  if ('from' in paper)
    details.push(`${formatJapaneseDate(paper.from)}から${formatJapaneseDate(paper.to)}まで`);
  const label = contentLabel(paper);
  return details.length === 0 ? label : `${label}（${details.join('　')}）`;
}
