import { getFile } from '../../../db/library/libraryFiles.ts';
import { storedFilePath } from '../../../db/library/storedFiles.ts';
import { insertBoundPacket } from '../../../db/packet/packetStore.ts';
import { ok } from '../../../shared/contract/result.ts';
import { isSameEdition } from '../../../shared/packet/edition.ts';
import type { packetContract } from '../../../shared/packet/packetContract.ts';
import type { UseCases } from '../contexts.ts';
import type { internalContract } from '../internalContract.ts';
import { checkPacket } from './checkPacket.ts';
import { keptPackets } from './keptPackets.ts';
import { planPacket } from './planPacket.ts';

type PacketChannels = Pick<typeof packetContract, 'packet.get' | 'packet.kept' | 'packet.findings'> &
  Pick<typeof internalContract, 'packet.keep' | 'file.read' | 'file.place'>;

export const packetUseCases: UseCases<PacketChannels> = {
  async 'packet.get'({ library }, { meetingId, edition }) {
    const plan = await planPacket(library, meetingId, edition);
    if (!plan.ok) return plan;
    const kept = await keptPackets(library, meetingId);
    return ok({
      ...plan.value,
      bound: kept.find((packet) => isSameEdition(packet.edition, edition)) ?? null,
    });
  },

  async 'packet.kept'({ library }, { meetingId }) {
    return ok(await keptPackets(library, meetingId));
  },

  async 'packet.findings'(context, { meetingId }) {
    return checkPacket(context, meetingId);
  },

  async 'packet.keep'({ library, now, describe }, { title, ...kept }) {
    const packet = { ...kept, boundAt: now };
    const { id } = await insertBoundPacket(library, packet);
    describe(`${title} ${kept.pages}頁`);
    return ok({ ...packet, id });
  },

  async 'file.read'({ opened }, { sha256 }) {
    const file = await getFile(opened, sha256);
    return file.ok ? ok({ bytes: file.value }) : file;
  },

  async 'file.place'({ opened }, { sha256 }) {
    return ok({ path: storedFilePath(opened.folder, sha256) });
  },
};
