import { inflateSync } from 'node:zlib';

/** A picture in grey, 0 (black) to 255, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Bytes of a dot by the PNG's colour type: poppler writes grey as such or as three equal colours. */
const bytesOfDot: Readonly<Record<number, number>> = { 0: 1, 2: 3 };

/** Reads what `pdftoppm -gray -png` writes: 8 bits a colour, not interlaced (PNG, second edition). */
export function readGreyPng(file: Buffer): GreyPicture {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('not a PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colour, , , interlaced] = file.subarray(24, 29);
  const size = bytesOfDot[colour ?? -1];
  if (depth !== 8 || !size || interlaced !== 0) throw new Error('not a plain PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), size, width * size, height);
  return { width, height, levels: bytes.filter((_, at) => at % size === 0) };
}

/** Undoes the filters of the rows: each byte was written as its difference from those left of and above it. */
function unfilter(filtered: Buffer, size: number, row: number, height: number): Uint8Array {
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= size ? (bytes[at - size] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - row] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (bytes[at - row - size] ?? 0) : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      bytes[at] = (filtered[y * (row + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const distance = (level: number) => Math.abs(left + above - corner - level);
  const [toLeft, toAbove, toCorner] = [distance(left), distance(above), distance(corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/**
 * How much two pictures of one size differ: the largest difference between the mean levels of their tiles. A word that
 * is missing or moved shows; edges that another version of the renderer smoothes in another way do not.
 *
 * @param tile side of a tile in dots.
 */
export function largestDifference(one: GreyPicture, other: GreyPicture, tile: number): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  const columns = Math.ceil(one.width / tile);
  const sums = new Int32Array(columns * Math.ceil(one.height / tile));
  for (const [at, level] of one.levels.entries()) {
    const [x, y] = [at % one.width, Math.floor(at / one.width)];
    const place = Math.floor(y / tile) * columns + Math.floor(x / tile);
    sums[place] = (sums[place] ?? 0) + level - (other.levels[at] ?? 0);
  }
  return Math.max(...sums.map(Math.abs)) / tile ** 2;
}
