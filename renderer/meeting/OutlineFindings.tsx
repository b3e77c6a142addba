import type { MeetingFinding } from '../../shared/meeting/meetingFinding.ts';
import { meetingFindingText } from '../../shared/meeting/meetingFindingText.ts';
import { findingKind } from '../proofreading/findingKind.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import style from './meeting.module.css';

/** What is missing of the meeting itself; nothing without any. */
export function OutlineFindings({ findings }: { readonly findings: readonly MeetingFinding[] }) {
  const own = findings.filter(({ where }) => where === 'outline');
  if (own.length === 0) return null;
  return (
    <section className={style.without} aria-label="概要の指摘">
      {own.map((finding) => {
        const text = meetingFindingText(finding);
        return (
          <Finding key={text} kind={findingKind(finding.severity)} compact>
            {text}
          </Finding>
        );
      })}
    </section>
  );
}
