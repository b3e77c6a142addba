import { nameKey } from '../../shared/roster/nameKey.ts';

/**
 * The key under which what is typed into a search meets what is stored: width, case, blanks, katakana and forms of
 * characters (眞・真) put aside. For finding only; nothing stored is replaced by it.
 */
export function searchKey(text: string): string {
  return nameKey(text)
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
