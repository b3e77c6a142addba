import { findBoundPacket } from '../../../db/packet/packetStore.ts';
import { ok, problem } from '../../../shared/contract/result.ts';
import type { packetContract } from '../../../shared/packet/packetContract.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { planPacket } from './planPacket.ts';

type PacketChannels = Pick<typeof packetContract, 'packet.get'> &
  Pick<typeof internalContract, 'packet.keep' | 'file.read'>;

export const packetUseCases: UseCases<PacketChannels> = {
  async 'packet.get'({ library }, { meetingId }) {
    const plan = await planPacket(library, meetingId);
    if (!plan.ok) return plan;
    return ok({
      title: plan.value.title,
      papers: [...plan.value.papers],
      withoutMembers: [...plan.value.withoutMembers],
      bound: await findBoundPacket(library, meetingId),
    });
  },

  async 'packet.keep'() {
    return problem('notYet', { what: '綴りの保存' });
  },

  async 'file.read'() {
    return problem('notFound', { what: 'ファイル' });
  },
};
