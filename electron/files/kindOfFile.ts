import { unzipSync } from 'fflate';
import { largestUnpacked } from '../../shared/roster/tableFile.ts';

/** What a file is, or why it cannot be read. */
export type KindOfFile =
  | 'excel'
  | 'word'
  | 'text'
  | 'empty'
  | 'tooLarge'
  | 'damaged'
  /** .xls and .doc, which only Office itself reads well. */
  | 'old'
  | 'encrypted'
  | 'unknown';

const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** Compound files: .xls, .doc, and any Office file with a password. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** Judged by the first bytes and the parts inside: a name says little about a file that was mailed around. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, signatures.zip)) return kindOfZip(bytes);
  if (beginsWith(bytes, signatures.compound)) {
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old';
  }
  return looksLikeText(bytes) ? 'text' : 'unknown';
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function kindOfZip(bytes: Uint8Array): KindOfFile {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return 'damaged';
  }
  if (unpacked > largestUnpacked * 1_000_000) return 'tooLarge';
  if (names.includes('xl/workbook.xml')) return 'excel';
  return names.includes('word/document.xml') ? 'word' : 'unknown';
}

/** No file of text has a NUL, unless it is UTF-16, which says so at its beginning; PDF says what it is. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return true;
  return !bytes.includes(0) && !beginsWith(bytes, [...Buffer.from('%PDF')]);
}
