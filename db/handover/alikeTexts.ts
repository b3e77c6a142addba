import { isIsoDate } from '../../shared/calendar/isoDate.ts';
import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import type { RowImage } from '../library/rowChange.ts';
import { anyId } from './idsIn.ts';

/**
 * What is said of two stored values that read alike: what they name, what is in a file, or the parts of them that differ, in
 * words. Ids, hashes and the words of the program say nothing to who reads them.
 */
export function alikeTexts(ours: RowImage[string] = null, theirs: RowImage[string] = null): [string, string] {
  const [here, there] = [String(ours ?? ''), String(theirs ?? '')];
  if (differIn(anyId, here, there)) return ['この保管庫のもの', '名称は同じで、別の項目'];
  if (differIn(anyFile, here, there)) return ['この保管庫のもの', '内容の異なるファイル'];
  const [ourParts, theirParts] = [partsOf(here), partsOf(there)];
  const only = (of: Parts, other: Parts) =>
    [...of].flatMap(([place, text]) => (other.get(place) === text ? [] : [text])).join('、');
  const [ourText, theirText] = [only(ourParts, theirParts), only(theirParts, ourParts)];
  if (ourText === theirText) return ['この保管庫のもの', '細部の異なるもの'];
  return [ourText || 'なし', theirText || 'なし'];
}

/** Of a file, alone or in what is said of it. */
const anyFile = /(?:^|"sha256":")[0-9a-f]{64}/g;

const differIn = (pattern: RegExp, here: string, there: string): boolean =>
  String(here.match(pattern)) !== String(there.match(pattern));

/** The parts of a value that can be read, by their places in it. */
type Parts = ReadonlyMap<string, string>;

function partsOf(stored: string): Parts {
  const parts = new Map<string, string>();
  const visit = (value: unknown, place: string): void => {
    if (value !== null && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) visit(each, `${place}/${key}`);
    else {
      const text = partText(value);
      if (text !== '') parts.set(place, text);
    }
  };
  visit(structureOf(stored), '');
  return parts;
}

function partText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (value === null || value === undefined) return '';
  const text = String(value);
  if (isIsoDate(text)) return formatJapaneseDate(text);
  return isProgramWord(text) ? '' : text;
}

/** A key, a code, a hash: `public_interest`, `calendarDays`. */
const isProgramWord = (text: string): boolean => /^(?:[a-z][A-Za-z0-9_.-]*|[0-9a-f]{64})$/.test(text);

/** What JSON says, or a text as it is. */
function structureOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
