import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Material } from '../../shared/meeting/material.ts';
import type { BoundPacket, UnboundMaterial } from '../../shared/packet/packetContract.ts';
import { Finding } from '../ui/layout/Finding.tsx';
import { PacketFindings } from './PacketFindings.tsx';

interface PacketNoticesProps {
  readonly meetingId: string;
  readonly packet: OutputOf<AppContract, 'packet.get'>;
  readonly materials: readonly Material[];
}

/** What should be known about a packet: of the one that was bound, of its papers, and what is left out and why. */
export function PacketNotices({ meetingId, packet, materials }: PacketNoticesProps) {
  const { bound, unbound, withoutMembers } = packet;
  return (
    <>
      {bound?.isChangedSince && (
        <Finding kind="check">綴じた後に変更があります。配付する前に、もう一度綴じてください。</Finding>
      )}
      {withoutMembers.length > 0 && (
        <Finding kind="check">
          {`${withoutMembers.join('、')}は、会議の日に在任する委員がいないため、名簿を綴じません。`}
        </Finding>
      )}
      <SlipSheets bound={bound} />
      <PacketFindings meetingId={meetingId} materials={materials} />
      {unbound.length > 0 && (
        <Finding kind="note" where={unboundText(unbound)}>
          {`綴じない資料が${unbound.length}点あります。`}
        </Finding>
      )}
    </>
  );
}

/** Which papers of the bound PDF are slip sheets, because their files could not be bound. */
function SlipSheets({ bound }: { readonly bound: BoundPacket | null }) {
  const slips = bound?.madeFrom?.papers.filter(({ isSlip, trouble }) => isSlip && trouble !== null) ?? [];
  if (slips.length === 0) return null;
  return (
    <Finding kind="check" where={slips.map(({ label, title }) => label ?? title).join('、')}>
      {`綴じた PDF では、${slips.length}点の資料の代わりに差込紙が入っています。`}
    </Finding>
  );
}

const reasons: Readonly<Record<UnboundMaterial['reason'], string>> = {
  noPaper: '紙面なし',
  removed: '欠番',
  noMembers: '在任する委員なし',
  notBindable: '綴じられない形式',
  omitted: '綴じないと指定',
};

/** By reason; those that have a name by it alone. */
function unboundText(unbound: readonly UnboundMaterial[]): string {
  const groups = Map.groupBy(unbound, ({ reason }) => reason);
  return [...groups]
    .map(([reason, of]) => `${reasons[reason]}：${of.map(({ label, title }) => label ?? title).join('、')}`)
    .join('　');
}
