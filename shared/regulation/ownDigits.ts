import type { DigitStyle } from '../calendar/japaneseNumber.ts';
import type { Provision, Regulation } from './regulation.ts';

function firstLabel(provisions: readonly Provision[]): string | null {
  for (const each of provisions) {
    if (each.kind === 'article') return each.label.text;
    const found = each.kind === 'group' ? firstLabel(each.provisions) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The figures in which a regulation numbers its articles: 第3条, 第３条, 第三条. */
export function ownDigits({ main, tail }: Regulation): DigitStyle {
  const supplements = tail.flatMap((part) => (part.kind === 'supplement' ? part.provisions : []));
  const label = firstLabel([...main, ...supplements]) ?? '';
  if (/[０-９]/.test(label)) return 'full';
  return /[一二三四五六七八九十百千]/.test(label) ? 'kanji' : 'half';
}
