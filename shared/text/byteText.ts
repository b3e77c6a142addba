const units = ['バイト', 'KB', 'MB', 'GB'] as const;

/** A size as people read it: 512バイト, 1.4 MB (1 MB = 1,024 × 1,024 bytes). */
export function byteText(bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  if (power === 0) return `${bytes}${units[0]}`;
  const value = bytes / 1024 ** power;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
