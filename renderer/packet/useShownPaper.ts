import { useEffect, useState } from 'react';
import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { KeptPacket } from '../../shared/packet/packetContract.ts';
import { BOUND, type PacketEntry } from './packetEntries.ts';
import { type PacketPapers, usePacketPapers } from './usePacketPapers.ts';

interface ShownPaper {
  readonly papers: PacketPapers;
  /** Undefined in a packet without any paper. */
  readonly shown: PacketEntry | undefined;
  readonly show: (id: string) => void;
  /** The cursor is in the list of papers, or in that of what was bound before. */
  readonly lookAt: (list: 'papers' | 'kept') => void;
}

/** Which paper, or which bound packet, stands beside 綴り: that of the row with the cursor, in the list that has it. */
export function useShownPaper(
  packet: OutputOf<AppContract, 'packet.get'>,
  kept: readonly KeptPacket[],
): ShownPaper {
  const { bound } = packet;
  const [wanted, setWanted] = useState<string | null>(null);
  const [wantedKept, setWantedKept] = useState<string | null>(null);
  const [list, lookAt] = useState<'papers' | 'kept'>('papers');
  const chosen = list === 'kept' ? kept.find(({ id }) => id === wantedKept) : undefined;
  // The newest one of this edition stands among the papers already.
  const earlier = chosen && chosen.id !== bound?.id ? chosen : null;
  const papers = usePacketPapers(packet, bound, earlier);
  const boundAt = bound?.boundAt;
  // What has just been bound is what one wants to see; only now is it among the entries.
  useEffect(() => {
    if (boundAt === undefined) return;
    setWanted(BOUND);
    lookAt('papers');
  }, [boundAt]);
  const id = chosen ? (earlier?.id ?? BOUND) : wanted;
  const first = bound ? papers.entries.find((entry) => entry.id === BOUND) : papers.entries[0];
  return {
    papers,
    shown: papers.entries.find((entry) => entry.id === id) ?? first,
    show(to) {
      const isKept = kept.some((one) => one.id === to);
      if (isKept) setWantedKept(to);
      else setWanted(to);
      lookAt(isKept ? 'kept' : 'papers');
    },
    lookAt,
  };
}
