import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const packages = path.join(import.meta.dirname, '..', 'node_modules', '@expo-google-fonts');

/** Mincho and Gothic of fixed pitch for the papers, proportional Gothic for the screen, and what these lack. */
const families: readonly (readonly [folder: string, family: string])[] = [
  ['biz-udmincho', 'BIZUDMincho'],
  ['biz-udgothic', 'BIZUDGothic'],
  ['biz-udpgothic', 'BIZUDPGothic'],
  ['noto-serif-jp', 'NotoSerifJP'],
  ['noto-sans-jp', 'NotoSansJP'],
];
const weights: readonly (readonly [source: string, weight: string])[] = [
  ['400Regular', 'Regular'],
  ['700Bold', 'Bold'],
];

function isThere(source: string, target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.size === statSync(source).size;
}

function ship(source: string, target: string): void {
  if (!isThere(source, target)) copyFileSync(source, target);
}

/**
 * Puts the faces of papers and screen into a folder, as `BIZUDMincho-Regular.ttf` and so on, each family with the
 * text of its licence, which the SIL Open Font License wants to travel with it. Files that are there stay.
 */
export function shipFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, family] of families) {
    const home = path.join(packages, name);
    ship(path.join(home, 'LICENSE_FONT'), path.join(folder, `${family}-OFL.txt`));
    for (const [source, weight] of weights) {
      ship(path.join(home, source, `${family}_${source}.ttf`), path.join(folder, `${family}-${weight}.ttf`));
    }
  }
}
