import type { BodyKind } from '../council/body.ts';
import { type Content, gap, phrase } from '../document/builders.ts';
import { plainDay } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import { missingDate } from '../paper/missingBlank.ts';
import { isGojuonOrder } from './gojuonOrder.ts';
import type { RosterRow } from './rosterAt.ts';

/** What the marks mean, where the law names the roles (最低賃金法第24条, 第25条第4項). */
const roleNames: Partial<Record<BodyKind, Readonly<Record<string, string>>>> = {
  council: { '◎': '会長', '○': '会長代理' },
  subcommittee: { '◎': '部会長', '○': '部会長代理' },
};

/**
 * 備考 of a roster, computed from it: the day of appointment, or all of them where they differ, 五十音順 only if every
 * side is in that order, 敬称略, and the meaning of the marks that are used.
 *
 * @param groups the members side by side, in printed order
 */
export function remarks(
  kind: BodyKind,
  groups: readonly (readonly RosterRow[])[],
  style: OfficeStyle,
): Content {
  const rows = groups.flat();
  const isOrdered =
    rows.length > 0 && groups.every((group) => isGojuonOrder(group.map(({ person }) => person)));
  const parts: Content[] = [
    appointments(rows, style),
    ...(isOrdered ? [phrase('五十音順')] : []),
    phrase('敬称略'),
    ...Object.entries(roleNames[kind] ?? {})
      .filter(([mark]) => rows.some((row) => row.mark === mark))
      .map(([mark, role]) => phrase(`${mark}${role}`)),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [gap(2), part]));
}

function appointments(rows: readonly RosterRow[], style: OfficeStyle): Content {
  const days = new Set(rows.map(({ membership }) => membership.appointedOn));
  const known = [...days].filter((day) => day !== null).sort();
  const printed: Content[] = known.map((day) => plainDay(day, style));
  // A seat without its day is not passed over: there is room to write it.
  if (printed.length === 0 || days.has(null)) printed.push(missingDate());
  const listed = printed.map((day, index) => phrase(index < printed.length - 1 ? [day, '、'] : day));
  return [phrase('任命年月日'), gap(1), listed];
}
