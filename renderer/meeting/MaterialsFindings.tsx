import type { MaterialFields } from '../../shared/meeting/material.ts';
import type { MeetingFinding } from '../../shared/meeting/meetingFinding.ts';
import { meetingFindingText } from '../../shared/meeting/meetingFindingText.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import style from './meeting.module.css';

interface MaterialsFindingsProps {
  readonly findings: readonly MeetingFinding[];
  /** Null where nothing may be changed. */
  readonly onAdd: ((fields: readonly Partial<MaterialFields>[]) => unknown) | null;
}

/** What concerns no single material: those without a paper, and items of the agenda without a material. */
export function MaterialsFindings({ findings, onAdd }: MaterialsFindingsProps) {
  const items = findings.filter((finding) => finding.kind === 'itemWithoutPaper');
  const missing = findings.filter((finding) => finding.kind === 'papersMissing');
  if (items.length + missing.length === 0) return null;
  return (
    <section className={style.without} aria-label="資料の指摘">
      {missing.map((finding) => (
        <Finding key={finding.kind} kind="check" compact>
          {meetingFindingText(finding)}
        </Finding>
      ))}
      {items.map((item) => (
        <Finding
          key={item.itemId}
          kind="check"
          compact
          actions={
            onAdd && (
              <Button
                look="link"
                aria-label={`次第${item.number}の資料を加える`}
                onClick={() => void onAdd([{ title: item.text, agendaItemIds: [item.itemId] }])}
              >
                資料を加える
              </Button>
            )
          }
        >
          {meetingFindingText(item)}
        </Finding>
      ))}
    </section>
  );
}
