import type { TreeBody } from '../council/bodyPath.ts';
import { commonAncestor } from '../council/commonAncestor.ts';
import { printedBodyNames } from '../council/printedBodyNames.ts';

/** The names that head a meeting's papers, line by line. */
export interface MeetingHeading {
  /** 島根地方最低賃金審議会 ／ 特定最低賃金専門部会 ／ 合同会議 */
  readonly cover: readonly string[];
  /** 島根地方最低賃金審議会 ／ 特定最低賃金専門部会合同会議 */
  readonly agenda: readonly string[];
}

/**
 * The heading of a meeting of these bodies. Bodies of one group meet under the group's name; bodies that only share a
 * council are named one by one below it. A name that was not entered leaves no line. The number in the series stands before the last
 * name: 第651回兵庫地方最低賃金審議会; where each body is named by itself, before the meeting's own.
 */
export function meetingHeading(
  bodies: readonly TreeBody[],
  bodyIds: readonly string[],
  meetingName: string,
  number: number | null = null,
): MeetingHeading {
  const common = commonAncestor(bodies, bodyIds);
  const isOneName = common !== null && (bodyIds.length === 1 || common.kind === 'group');
  const counted = number === null ? '' : `第${number}回`;
  const names = isOneName
    ? withCount(printedBodyNames(bodies, common.id), counted)
    : eachName(bodies, bodyIds);
  const own = isOneName ? meetingName : counted + meetingName;
  const last = names.at(-1) ?? '';
  const joined = isOneName && names.length > 1 ? [...names.slice(0, -1), last + own] : [...names, own];
  return { cover: written([...names, own]), agenda: written(joined) };
}

function withCount(names: readonly string[], counted: string): string[] {
  return names.map((name, index) => (index === names.length - 1 ? counted + name : name));
}

/** Every name once, in the order of the bodies: a council is not repeated before each of its subcommittees. */
function eachName(bodies: readonly TreeBody[], bodyIds: readonly string[]): string[] {
  return [...new Set(bodyIds.flatMap((id) => printedBodyNames(bodies, id)))];
}

function written(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}
