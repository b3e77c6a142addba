import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const resources = new URL('../../build/resources/', import.meta.url);

test('the icon for Windows has a picture for every place in which Windows shows it', () => {
  const ico = readFileSync(new URL('icon.ico', resources));
  expect(ico.readUInt32LE(0)).toBe(0x0001_0000);
  const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
  const pictures = entries.map((entry) => {
    const offset = ico.readUInt32LE(entry + 12);
    const png = ico.subarray(offset, offset + ico.readUInt32LE(entry + 8));
    return { told: ico.readUInt8(entry) || 256, drawn: edgeOf(png) };
  });
  expect(pictures.map(({ told }) => told)).toEqual([16, 24, 32, 48, 64, 128, 256]);
  for (const { told, drawn } of pictures) expect(drawn).toBe(told);
});

test('the icon for macOS has every size, for plain and for fine displays', () => {
  const icns = readFileSync(new URL('icon.icns', resources));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const edges = new Map<string, number>();
  for (let offset = 8; offset < icns.length; offset += icns.readUInt32BE(offset + 4)) {
    edges.set(icns.toString('latin1', offset, offset + 4), edgeOf(icns.subarray(offset + 8)));
  }
  expect(Object.fromEntries(edges)).toEqual({
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  });
});

test.each([16, 32, 48, 64, 128, 256, 512])('the icon for Linux is there in %i pixels', (edge) => {
  expect(edgeOf(readFileSync(new URL(`icons/${edge}x${edge}.png`, resources)))).toBe(edge);
});

/** The edge in pixels of a square PNG. */
function edgeOf(png: Buffer): number {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}
