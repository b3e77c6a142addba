import { useState } from 'react';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { Refused } from '../app/desk.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { problemSentence } from '../app/problemSentence.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { PacketPane } from './PacketPane.tsx';
import { PacketTable } from './PacketTable.tsx';
import { useBinding } from './useBinding.ts';

/** 綴り: which papers are bound in which order, what is left out and why, and the bound PDF. */
export function PacketTab({ meeting }: { readonly meeting: Meeting }) {
  const canEdit = useCanEdit();
  const { data: packet, error } = useDesk('packet.get', { meetingId: meeting.id });
  const { data: newest } = useDesk('history.list', { limit: 1, before: null });
  const binding = useBinding(meeting.id);
  const [shown, show] = useState<string | null>(null);
  if (error instanceof Refused) {
    return (
      <WorkBody scroll>
        <Refusal problem={error.problem} />
      </WorkBody>
    );
  }
  if (!packet) return <SkeletonRows />;
  const { bound, papers, withoutMembers } = packet;
  const current = papers.find(({ key }) => key === shown) ?? (bound ? null : (papers[0] ?? null));
  const changedSince = bound !== null && (newest?.[0]?.at ?? '') > bound.boundAt;
  return (
    <>
      <FrameHints>
        {canEdit && <KeyHint keys="Ctrl+B">PDFに綴じる</KeyHint>}
        <KeyHint keys="F8">紙面</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
      <WorkBody scroll>
        {binding.problem && binding.problem.code !== 'cancelled' && <Refusal problem={binding.problem} />}
        {changedSince && (
          <Finding kind="check">綴じた後に変更があります。配付する前に、もう一度綴じてください。</Finding>
        )}
        {withoutMembers.length > 0 && (
          <Finding kind="check">
            {`${withoutMembers.join('、')}は、会議の日に在任する委員がいないため、名簿を綴じません。`}
          </Finding>
        )}
        <PacketTable papers={papers} bound={bound} shown={current?.key ?? null} onShow={show} />
      </WorkBody>
      <PacketPane
        title={packet.title}
        paper={current}
        bound={bound}
        binding={binding}
        canBind={canEdit && papers.length > 0}
        onBound={() => show(null)}
      />
    </>
  );
}

function Refusal({ problem }: { readonly problem: Problem }) {
  const { what } = problemText(problem);
  return <Finding kind="mustFix">{problemSentence(problem) || what}</Finding>;
}
