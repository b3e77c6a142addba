import type { BodyKind } from '../council/body.ts';
import { type Content, gap, phrase } from '../document/builders.ts';
import { plainDay } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import { missingDate } from '../paper/missingBlank.ts';
import { isGojuonOrder } from './gojuonOrder.ts';
import { nameText } from './nameText.ts';
import type { RosterRow } from './rosterAt.ts';
import type { RosterColumn } from './rosterSetting.ts';

/** What the marks mean, where the law names the roles (最低賃金法第24条, 第25条第4項). */
const roleNames: Partial<Record<BodyKind, Readonly<Record<string, string>>>> = {
  council: { '◎': '会長', '○': '会長代理' },
  subcommittee: { '◎': '部会長', '○': '部会長代理' },
};

/**
 * 備考 of a roster, computed from it: the day of appointment, or all of them where they differ; the terms, if there are
 * any; who is a substitute; 五十音順 only if every side is in that order; 敬称略; the meaning of the marks that are used.
 * What a column of its own says is not said again.
 *
 * @param groups the members side by side, in printed order
 */
export function remarks(
  kind: BodyKind,
  groups: readonly (readonly RosterRow[])[],
  columns: readonly RosterColumn[],
  style: OfficeStyle,
): Content {
  const rows = groups.flat();
  const isOrdered =
    rows.length > 0 && groups.every((group) => isGojuonOrder(group.map(({ person }) => person)));
  const parts: Content[] = [
    ...(columns.includes('appointedOn') ? [] : [appointments(rows, style)]),
    ...(columns.includes('term') ? [] : terms(rows, style)),
    ...(columns.includes('remarks') ? [] : substitutes(rows)),
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
  return [phrase('任命年月日'), gap(1), listed(printed)];
}

function terms(rows: readonly RosterRow[], style: OfficeStyle): Content[] {
  const days = rows.map(({ termEndsOn }) => termEndsOn).filter((day) => day !== null);
  const distinct = [...new Set(days)].sort().map((day) => plainDay(day, style));
  const [only, ...others] = distinct;
  if (only === undefined) return [];
  return others.length === 0
    ? [[phrase('任期'), gap(1), phrase([only, 'まで'])]]
    : [[phrase('任期満了日'), gap(1), listed(distinct)]];
}

function substitutes(rows: readonly RosterRow[]): Content[] {
  const names = rows.filter(({ membership }) => membership.isSubstitute).map(({ name }) => nameText(name));
  return names.length === 0 ? [] : [[phrase('補欠'), gap(1), listed(names)]];
}

/** With 、 between; a line may break after each. */
function listed(parts: readonly Content[]): Content {
  return parts.map((part, index) => phrase(index < parts.length - 1 ? [part, '、'] : part));
}
