import { rmSync } from 'node:fs';
import path from 'node:path';
import { PacketBinding } from '../electron/document/bind/packetBinding.ts';
import { printPaper } from '../electron/host/print/printPaper.ts';
import { type BoundPages, bindPacket } from '../electron/usecases/packet/bindPacket.ts';
import { ok } from '../shared/contract/result.ts';
import type { PacketPlan } from '../shared/packet/packetContract.ts';
import { type HeadlessDesk, need } from './headlessDesk.ts';

/** Binds a packet into a file, all in this process; one that is there is replaced. */
export async function bindHeadless(
  desk: HeadlessDesk,
  plan: PacketPlan,
  target: string,
): Promise<BoundPages> {
  rmSync(target, { force: true });
  const binding = await PacketBinding.begin(target, path.resolve(import.meta.dirname, '../dist/fonts'));
  return need(
    await bindPacket(plan, {
      async printPaper({ paper, label, numbered, linked }) {
        const printed = await printPaper(desk, paper, { label, pageNumbers: !numbered, packetLinks: linked });
        return printed.ok ? ok(printed.value.bytes) : printed;
      },
      addPrinted: (about, bytes, isNumbered) => binding.addPrinted(about, bytes, isNumbered),
      addFile: (file) => binding.addFile(file),
      toFront: async (isFront) => binding.toFront(isFront),
      finish: (title) => binding.finish(title),
      async fileOf({ sha256 }) {
        const place = await desk.library.call('file.place', { sha256 });
        return place.ok ? ok({ ...place.value, password: null }) : place;
      },
      onProgress: () => {},
      signal: new AbortController().signal,
    }),
  );
}
