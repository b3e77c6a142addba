import type { Body } from '../../shared/council/body.ts';
import { type BodyNode, bodyTree } from '../../shared/council/bodyTree.ts';
import type { TreeNode } from '../ui/tree/treeRows.ts';

type CountedBody = Body & { readonly memberCount: number };

/** The bodies as the tree shows them: 略称, and the members of the day; a group counts its bodies (5部会). */
export function bodyNodes(bodies: readonly CountedBody[]): TreeNode[] {
  return bodyTree(bodies).map(treeNode);
}

function treeNode({ body, children }: BodyNode<CountedBody>): TreeNode {
  return {
    id: body.id,
    label: body.shortName || body.name,
    count: countText(body, children.length),
    children: children.map(treeNode),
  };
}

function countText({ kind, memberCount }: CountedBody, children: number): string {
  if (kind === 'group') return children === 0 ? '—' : `${children}部会`;
  return memberCount === 0 ? '—' : String(memberCount);
}
