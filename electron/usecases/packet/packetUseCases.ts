import { getFile, putFile } from '../../../db/library/libraryFiles.ts';
import { findBoundPacket, insertBoundPacket } from '../../../db/packet/packetStore.ts';
import { ok } from '../../../shared/contract/result.ts';
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
      unbound: [...plan.value.unbound],
      withoutMembers: [...plan.value.withoutMembers],
      bound: await findBoundPacket(library, meetingId),
    });
  },

  async 'packet.keep'({ library, opened, now, describe }, { meetingId, pages, title, content }) {
    const stored = await putFile(opened, content);
    if (!stored.ok) return stored;
    const packet = { meetingId, pages, sha256: stored.value, bytes: content.byteLength, boundAt: now };
    await insertBoundPacket(library, packet);
    describe(`${title} ${pages}頁`);
    return ok(packet);
  },

  async 'file.read'({ opened }, { sha256 }) {
    const file = await getFile(opened, sha256);
    return file.ok ? ok({ bytes: file.value }) : file;
  },
};
