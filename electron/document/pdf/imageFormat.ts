const signatures = {
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const;

/** What kind of picture the bytes are, of those that can be bound; null for anything else. */
export function imageFormat(bytes: Uint8Array): keyof typeof signatures | null {
  const begins = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(signatures.jpeg)) return 'jpeg';
  return begins(signatures.png) ? 'png' : null;
}
