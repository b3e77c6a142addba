import type { Body } from '../../../shared/council/body.ts';
import { newBody } from '../../../shared/council/newBody.ts';

/** Example: `body('s1', 'group', 'subcommittee', '島根県自動車・同附属品製造業最低賃金専門部会')` */
export function body(
  id: string,
  parentId: string | null,
  kind: Body['kind'],
  name: string,
  position = 0,
): Body {
  return { id, revision: 1, position, ...newBody({ parentId, kind, name, shortName: '' }) };
}

/** The council of Shimane with a group of two subcommittees, another subcommittee and, beside it, another council. */
export const shimane: readonly Body[] = [
  body('steel', 'group', 'subcommittee', '島根県製鋼・製鋼圧延業、鉄素形材製造業最低賃金専門部会', 1),
  body('cars', 'group', 'subcommittee', '島根県自動車・同附属品製造業最低賃金専門部会', 2),
  body('group', 'council', 'group', '特定最低賃金専門部会', 2),
  body('regional', 'council', 'subcommittee', '島根県最低賃金専門部会', 1),
  body('council', null, 'council', '島根地方最低賃金審議会', 1),
  body('other', null, 'council', '島根地方労働審議会', 2),
];
