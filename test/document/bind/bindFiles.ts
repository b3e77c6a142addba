import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BoundFile,
  type FileToBind,
  PacketBinding,
} from '../../../electron/document/bind/packetBinding.ts';
import { fontFolder } from './fontFolder.ts';

export interface BoundTogether {
  readonly bytes: Uint8Array;
  readonly added: readonly BoundFile[];
}

/** Binds files as attachments, 資料No.1 and on. */
export async function bindFiles(
  files: readonly (Partial<FileToBind> & { readonly content: Uint8Array })[],
): Promise<BoundTogether> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attached-'));
  const target = path.join(folder, 'packet.pdf');
  const binding = await PacketBinding.begin(target, fontFolder());
  const added: BoundFile[] = [];
  for (const [index, { content, ...file }] of files.entries()) {
    const place = path.join(folder, `${index}`);
    writeFileSync(place, content);
    added.push(
      await binding.addFile({
        ...{ key: `${index}`, title: `添付${index + 1}`, isFront: false, path: place, name: '添付.pdf' },
        ...{ label: `資料No.${index + 1}`, handling: 'bind', password: null },
        sha256: createHash('sha256').update(content).digest('hex'),
        ...file,
      }),
    );
  }
  await binding.finish('合同会議');
  return { bytes: readFileSync(target), added };
}
