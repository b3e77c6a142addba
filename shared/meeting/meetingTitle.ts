import type { TreeBody } from '../council/bodyPath.ts';
import type { Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

/**
 * What a meeting is called on screen: 特定最低賃金専門部会 合同会議, 第651回 兵庫地方最低賃金審議会. The council above a subcommittee
 * is left out, since the tree shows it; of bodies that only share a council the first stands for all.
 */
export function meetingTitle(
  bodies: readonly TreeBody[],
  { bodyIds, name, number }: Pick<Meeting, 'bodyIds' | 'name' | 'number'>,
): string {
  const { cover } = meetingHeading(bodies, bodyIds, '');
  const [first = '', ...others] = cover.length > 1 ? cover.slice(1) : cover;
  const whose = others.length > 0 ? `${first} ほか${others.length}` : first;
  const counted = number === null ? '' : `第${number}回`;
  const own = name === '' && number === null ? '名称未入力の会議' : name;
  return [counted, whose, own].filter((part) => part !== '').join(' ');
}
