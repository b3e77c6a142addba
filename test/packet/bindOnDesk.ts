import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PacketBinding } from '../../electron/document/bind/packetBinding.ts';
import { dispatch } from '../../electron/usecases/dispatch.ts';
import { type BindingTools, type BoundPages, bindPacket } from '../../electron/usecases/packet/bindPacket.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import { fontFaces } from '../../shared/document/fontFaces.ts';
import { type Edition, usualEdition } from '../../shared/packet/edition.ts';
import { fontFolder } from '../document/bind/fontFolder.ts';
import type { TestPrinter } from '../document/printPdf.ts';
import type { Desk } from '../electron/usecases/session.ts';

interface HowToBind {
  readonly edition?: Edition;
  /** By SHA-256. */
  readonly passwords?: Readonly<Record<string, string>>;
  readonly tools?: Partial<BindingTools>;
}

/** Binds a meeting's packet as the host does, all in this process. @returns its bytes and what was bound. */
export async function bindOnDesk(
  desk: Desk,
  printer: TestPrinter,
  meetingId: string,
  { edition = usualEdition, passwords = {}, tools = {} }: HowToBind = {},
): Promise<Result<BoundPages & { readonly bytes: Uint8Array }>> {
  const { bound: _, ...plan } = await desk.do('packet.get', { meetingId, edition });
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'bound-')), 'packet.pdf');
  const binding = await PacketBinding.begin(target, fontFolder());
  const bound = await bindPacket(plan, {
    async printPaper({ paper, label, numbered, linked }) {
      const input = { paper, label, nonce: 'test', part: 0, pageNumbers: !numbered, packetLinks: linked };
      const made = await dispatch(desk.session, { channel: 'paper.html', input });
      if (!made.ok) return made;
      const { html, fonts } = made.value as { html: string; fonts: readonly string[] };
      const faces = Object.values(fontFaces).filter(({ family, weight }) =>
        fonts.includes(`${weight} 10pt "${family}"`),
      );
      return ok(await printer.pdf(html, faces));
    },
    addPrinted: (about, bytes, isNumbered) => binding.addPrinted(about, bytes, isNumbered),
    addFile: (file) => binding.addFile(file),
    toFront: async (isFront) => binding.toFront(isFront),
    finish: (title) => binding.finish(title),
    async fileOf({ sha256 }) {
      const place = await dispatch(desk.session, { channel: 'file.place', input: { sha256 } });
      if (!place.ok) return place;
      return ok({ ...(place.value as { path: string }), password: passwords[sha256] ?? null });
    },
    onProgress: () => {},
    signal: new AbortController().signal,
    ...tools,
  });
  if (bound.ok) return ok({ ...bound.value, bytes: readFileSync(target) });
  binding.abandon();
  return bound;
}
