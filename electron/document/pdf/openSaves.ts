import type { PDFRawStream } from '@cantoo/pdf-lib';
import { unpacked } from './contentStreams.ts';

/**
 * How many graphics states (`q`) a page's content leaves open. What is printed after them would be moved and turned as
 * they are; each needs its `Q`. Words inside strings and pictures are not counted.
 */
export function openSaves(streams: readonly (PDFRawStream | null)[]): number {
  let open = 0;
  for (const stream of streams) {
    const bytes = stream && unpacked(stream);
    if (bytes) open = Math.max(0, open + balance(bytes));
  }
  return open;
}

const q = 0x71;
const Q = 0x51;
const [openString, closeString, backslash] = [0x28, 0x29, 0x5c];
const percent = 0x25;

const endsWord = (byte: number | undefined): boolean =>
  byte === undefined ||
  byte <= 0x20 ||
  byte === 0x5b ||
  byte === 0x2f ||
  byte === 0x28 ||
  byte === 0x3c ||
  byte === 0x25;

function balance(bytes: Uint8Array): number {
  let open = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === openString) at = endOfString(bytes, at);
    else if (byte === percent) while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
    else if (byte === 0x49 && bytes[at + 1] === 0x44 && endsWord(bytes[at - 1]) && endsWord(bytes[at + 2])) {
      at = endOfPicture(bytes, at);
    } else if ((byte === q || byte === Q) && startsWord(bytes[at - 1]) && endsWord(bytes[at + 1])) {
      open += byte === q ? 1 : -1;
    }
  }
  return open;
}

const startsWord = (byte: number | undefined): boolean =>
  byte === undefined || byte <= 0x20 || byte === 0x5d || byte === 0x29 || byte === 0x3e;

function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === openString) depth += 1;
    else if (bytes[at] === closeString && --depth === 0) return at;
  }
  return bytes.length;
}

/** A picture inside the content: from `ID` to a free-standing `EI`. */
function endOfPicture(bytes: Uint8Array, start: number): number {
  for (let at = start + 3; at + 1 < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49;
    if (isEnd && Number(bytes[at - 1]) <= 0x20 && endsWord(bytes[at + 2])) return at + 1;
  }
  return bytes.length;
}
