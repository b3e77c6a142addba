import { mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const packages = createRequire(import.meta.url);

/** A folder with the faces that stamps are set in, under the names that they have beside the program. */
export function fontFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fonts-'));
  for (const [source, name] of [
    ['biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf', 'BIZUDMincho-Regular.ttf'],
    ['biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf', 'BIZUDGothic-Regular.ttf'],
  ] as const) {
    symlinkSync(packages.resolve(`@expo-google-fonts/${source}`), path.join(folder, name));
  }
  return folder;
}
