/** The largest picture that an .ico can hold. */
const largest = 256;

/**
 * A Windows icon of PNG pictures (readable since Windows Vista).
 * @param pngs square pictures by their edge in pixels; those over 256 are left out, because the format has one byte for it.
 */
export function encodeIco(pngs: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const pictures = [...pngs].filter(([edge]) => edge <= largest).sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [edge, png]] of pictures.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(edge % largest, entry); // 0 stands for 256
    header.writeUInt8(edge % largest, entry + 1);
    header.writeUInt16LE(1, entry + 4); // colour planes
    header.writeUInt16LE(32, entry + 6); // bits per pixel
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}
