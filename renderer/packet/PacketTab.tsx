import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import { problemText } from '../../shared/contract/problemText.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { Material } from '../../shared/meeting/material.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { type Edition, usualEdition } from '../../shared/packet/edition.ts';
import { useAsOf } from '../app/asOf.tsx';
import { Refused } from '../app/desk.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { problemSentence } from '../app/problemSentence.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { EditionBar } from './EditionBar.tsx';
import { KeptPackets } from './KeptPackets.tsx';
import { PacketNotices } from './PacketNotices.tsx';
import { PacketPane } from './PacketPane.tsx';
import { PacketTable } from './PacketTable.tsx';
import style from './packet.module.css';
import { BOUND } from './packetEntries.ts';
import { paperPlace } from './paperPlace.ts';
import { useBinding } from './useBinding.ts';
import { useShownPaper } from './useShownPaper.ts';

interface PacketTabProps {
  readonly meeting: Meeting;
  readonly materials: readonly Material[];
}

/** 綴り: which papers are bound in which order, what is left out and why, and the bound PDF. */
export function PacketTab({ meeting, materials }: PacketTabProps) {
  const [edition, setEdition] = useState(usualEdition);
  const { data: packet, error } = useDesk('packet.get', packetWanted(meeting.id, edition));
  if (error instanceof Refused) {
    return (
      <WorkBody scroll>
        <Refusal problem={error.problem} />
      </WorkBody>
    );
  }
  const booklets = [...new Set(materials.map(({ booklet }) => booklet))].toSorted(
    (one, other) => one - other,
  );
  return (
    <>
      <EditionBar
        edition={edition}
        booklets={booklets}
        isDistributed={meeting.distributedOn !== null}
        onChange={setEdition}
      />
      {packet ? (
        <Packet key={JSON.stringify(edition)} {...{ edition, materials, packet }} meetingId={meeting.id} />
      ) : (
        <SkeletonRows />
      )}
    </>
  );
}

/** Of the usual edition as 資料 and home ask for it too, so that its answer is there at once. */
function packetWanted(meetingId: string, edition: Edition) {
  const { variant, booklet, extent } = edition;
  const isUsual = variant === 'members' && booklet === null && extent === 'all';
  return isUsual ? { meetingId } : { meetingId, edition };
}

interface PacketProps {
  readonly meetingId: string;
  readonly edition: Edition;
  readonly materials: readonly Material[];
  readonly packet: OutputOf<AppContract, 'packet.get'>;
}

function Packet({ meetingId, edition, materials, packet }: PacketProps) {
  const { bound } = packet;
  const canEdit = useCanEdit();
  const { go } = useNavigation();
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const { data: kept = none } = useDesk('packet.kept', { meetingId });
  const binding = useBinding(meetingId, edition);
  const { papers, shown, show, lookAt } = useShownPaper(packet, kept);
  const { entries } = papers;
  const open = (id: string) => {
    const { paper = null, packetId = null } = entries.find((entry) => entry.id === id) ?? {};
    if (packetId !== null) return void binding.save(packetId);
    const place = paper && paperPlace(paper, bodies);
    if (place) go(place);
  };
  return (
    <>
      <FrameHints>
        <KeyHint keys="Enter">{shown?.packetId ? '書き出す' : '紙面の元を開く'}</KeyHint>
        {canEdit && <KeyHint keys="Ctrl+B">PDFに綴じる</KeyHint>}
        <KeyHint keys="F8">紙面</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
      <WorkBody>
        {binding.problem && binding.problem.code !== 'cancelled' && <Refusal problem={binding.problem} />}
        <PacketNotices meetingId={meetingId} packet={packet} materials={materials} />
        <BindingProgress progress={binding.job.progress} />
        {shown && (
          <section aria-label="綴じる紙面" className={style.papers} onFocus={() => lookAt('papers')}>
            <PacketTable
              entries={entries.filter(({ id, packetId }) => packetId === null || id === BOUND)}
              pagesOf={papers.pagesOf}
              shown={shown.packetId === null || shown.id === BOUND ? shown.id : null}
              onShow={show}
              onOpen={open}
            />
          </section>
        )}
        {kept.some(({ id }) => id !== bound?.id) && (
          <KeptPackets
            packets={kept}
            busy={binding.busy}
            onFocus={() => lookAt('kept')}
            onShow={show}
            onSave={(packetId) => void binding.save(packetId)}
          />
        )}
      </WorkBody>
      {shown && (
        <PacketPane
          title={packet.title}
          papers={papers}
          shown={shown}
          onShow={show}
          binding={binding}
          canBind={canEdit}
        />
      )}
    </>
  );
}

/** Which paper is being bound. */
function BindingProgress({ progress }: { readonly progress: JobProgress | null }) {
  if (progress === null || progress.what === '') return null;
  const { done, total, what } = progress;
  return <p role="status" className={style.progress}>{`綴じています　${done + 1}／${total}　${what}`}</p>;
}

const none: never[] = [];

function Refusal({ problem }: { readonly problem: Problem }) {
  const { what } = problemText(problem);
  return <Finding kind="mustFix">{problemSentence(problem) || what}</Finding>;
}
