import type { MaterialFields } from '../../shared/meeting/material.ts';
import type { MeetingFinding } from '../../shared/meeting/meetingFinding.ts';
import { meetingFindingText } from '../../shared/meeting/meetingFindingText.ts';
import { Button } from '../ui/Button.tsx';
import { Finding } from '../ui/layout/Finding.tsx';
import style from './meeting.module.css';

interface ItemsWithoutPaperProps {
  readonly findings: readonly MeetingFinding[];
  /** Null where nothing may be changed. */
  readonly onAdd: ((fields: readonly Partial<MaterialFields>[]) => unknown) | null;
}

/** Items of the agenda that have no material yet, below the table of materials. */
export function ItemsWithoutPaper({ findings, onAdd }: ItemsWithoutPaperProps) {
  const items = findings.filter((finding) => finding.kind === 'itemWithoutPaper');
  if (items.length === 0) return null;
  return (
    <section className={style.without} aria-label="資料のない次第">
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
