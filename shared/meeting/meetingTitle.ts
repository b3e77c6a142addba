import type { TreeBody } from '../council/bodyPath.ts';
import type { Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

/**
 * Who meets, on screen: 特定最低賃金専門部会. The council above a subcommittee is left out, since the tree shows it; of bodies that
 * only share a council the first stands for all.
 */
export function whoMeets(bodies: readonly TreeBody[], bodyIds: readonly string[]): string {
  const { cover } = meetingHeading(bodies, bodyIds, '');
  const [first = '', ...others] = cover.length > 1 ? cover.slice(1) : cover;
  return others.length > 0 ? `${first} ほか${others.length}` : first;
}

/**
 * What a meeting is called on screen: 特定最低賃金専門部会 合同会議, 第651回 兵庫地方最低賃金審議会.
 *
 * @param who who meets, where it is known already
 */
export function meetingTitle(
  bodies: readonly TreeBody[],
  { bodyIds, name, number }: Pick<Meeting, 'bodyIds' | 'name' | 'number'>,
  who: string = whoMeets(bodies, bodyIds),
): string {
  const counted = number === null ? '' : `第${number}回`;
  const own = name === '' && number === null ? '名称未入力の会議' : name;
  return [counted, who, own].filter((part) => part !== '').join(' ');
}
