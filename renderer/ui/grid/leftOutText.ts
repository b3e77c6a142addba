import type { LeftOut } from './gridEdits.ts';

/** What a paste could not put into the table, and why; null when everything found its place. */
export function leftOutText(leftOut: LeftOut): string | null {
  const reasons = [
    leftOut.rowsBeyond > 0 && `下の${leftOut.rowsBeyond}行は、この表に行を加えられないため入りませんでした。`,
    leftOut.columnsBeyond > 0 && `右の${leftOut.columnsBeyond}列は、この表に列がないため入りませんでした。`,
    leftOut.readOnly > 0 && `${leftOut.readOnly}か所は、書き換えられない欄のため入りませんでした。`,
    leftOut.unreadable.length > 0 &&
      `${leftOut.unreadable.slice(0, 3).join('、')}${leftOut.unreadable.length > 3 ? `ほか${leftOut.unreadable.length - 3}か所` : ''}は読み取れず、空欄にしました。`,
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? null : reasons.join('');
}
