/** Types of the Apple icon format that hold a PNG, by its edge in pixels; the second of a size is for fine displays. */
const types: readonly (readonly [type: string, edge: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * A macOS icon of PNG pictures.
 * @param pngs square pictures by their edge in pixels; a size that the format has and the map lacks is left out.
 */
export function encodeIcns(pngs: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const entries = types.flatMap(([type, edge]) => {
    const png = pngs.get(edge);
    return png === undefined ? [] : [chunk(type, png)];
  });
  return chunk('icns', Buffer.concat(entries));
}

/** Four letters, the length with this head in big endian, the content. */
function chunk(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
