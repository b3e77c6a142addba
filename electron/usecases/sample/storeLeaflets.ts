import type { Library } from '../../../db/library/library.ts';
import { putFile } from '../../../db/library/libraryFiles.ts';
import type { Attachment } from '../../../shared/attachment/attachment.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { checkAttachment } from '../../document/pdf/checkAttachment.ts';
import { leafletFiles } from './leafletFiles.ts';
import { shimane2021 } from './shimane2021.ts';

/**
 * Stores the leaflets in the library, as files that somebody attached. Problems: those of putFile.
 * @returns them in the order of the contents list.
 */
export async function storeLeaflets(library: Library): Promise<Result<Attachment[]>> {
  const stored: Attachment[] = [];
  for (const [place, file] of leafletFiles.entries()) {
    const bytes = Buffer.from(file, 'base64');
    const name = `${shimane2021.leaflets[place]}（サンプル）.pdf`;
    const sha256 = await putFile(library, bytes);
    if (!sha256.ok) return sha256;
    const check = await checkAttachment(name, { bytes, size: bytes.length });
    stored.push({ kind: 'attachment', sha256: sha256.value, name, bytes: bytes.length, ...check });
  }
  return ok(stored);
}
