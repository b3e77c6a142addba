import { eraOfMark, yearPattern } from './dateShadow.ts';

const forms = [
  { precision: 'year', fiscal: true, pattern: new RegExp(`^${yearPattern}年?度$`, 'i') },
  { precision: 'month', fiscal: false, pattern: new RegExp(`^${yearPattern}年(?<month>\\d{1,2})月$`, 'i') },
  { precision: 'month', fiscal: false, pattern: new RegExp(`^${yearPattern}[./-](?<month>\\d{1,2})$`, 'i') },
  { precision: 'year', fiscal: false, pattern: new RegExp(`^${yearPattern}年$`, 'i') },
  // A bare number is no year, but R7 is.
  { precision: 'year', fiscal: false, pattern: new RegExp(`^(?=\\D)${yearPattern}$`, 'i') },
] as const;

/** A month or year as it was written, not yet checked. */
export interface WrittenPeriod {
  readonly precision: 'month' | 'year';
  readonly fiscal: boolean;
  /** The era's name, or null where the Gregorian year stands. */
  readonly era: string | null;
  /** In the era, or Gregorian. */
  readonly count: number;
  /** Gregorian. */
  readonly year: number;
  /** 1–12; 1 (4 of a fiscal year) where none was written. */
  readonly month: number;
}

/**
 * Reads 令和3年9月, R7.4, 2021/9, 令和3年, R7, 令和元年度, R8年度, 2021年度; null for what is none of these. `shadow` is
 * folded as by dateShadow. A year without its era and of fewer than four digits is none: 9.13 is a day.
 */
export function matchPeriod(shadow: string): WrittenPeriod | null {
  for (const { precision, fiscal, pattern } of forms) {
    const groups = pattern.exec(shadow)?.groups;
    if (!groups) continue;
    const counted = countedYear(groups);
    if (!counted) return null;
    return { precision, fiscal, ...counted, month: Number(groups.month ?? (fiscal ? 4 : 1)) };
  }
  return null;
}

function countedYear(
  groups: Readonly<Record<string, string | undefined>>,
): { readonly era: string | null; readonly count: number; readonly year: number } | null {
  if (groups.era === undefined) {
    const year = Number(groups.year);
    return groups.year?.length === 4 ? { era: null, count: year, year } : null;
  }
  const era = eraOfMark(groups.era);
  const count = groups.eraYear === '元' ? 1 : Number(groups.eraYear);
  return { era: era.name, count, year: Number(era.firstDay.slice(0, 4)) + count - 1 };
}
