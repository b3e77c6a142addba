export interface TreeNode {
  readonly id: string;
  readonly label: string;
  /** Right of the label: `9`, `5部会`, `—`. */
  readonly count?: string | undefined;
  /** Something below needs attention; its text is read aloud. */
  readonly dot?: { readonly tone: 'warn' | 'error'; readonly label: string } | undefined;
  readonly children?: readonly TreeNode[] | undefined;
}

export interface TreeRow {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  readonly parentId: string | null;
  /** Place among its siblings, from 1, and their number. */
  readonly place: number;
  readonly siblings: number;
  readonly expanded: boolean | null;
}

/** The rows in sight, top to bottom. `expanded` is null for a node without children. */
export function treeRows(nodes: readonly TreeNode[], collapsed: ReadonlySet<string>): readonly TreeRow[] {
  const walk = (siblings: readonly TreeNode[], level: number, parentId: string | null): TreeRow[] =>
    siblings.flatMap((node, index) => {
      const children = node.children ?? [];
      const expanded = children.length === 0 ? null : !collapsed.has(node.id);
      const row = { node, level, parentId, place: index + 1, siblings: siblings.length, expanded };
      return [row, ...(expanded ? walk(children, level + 1, node.id) : [])];
    });
  return walk(nodes, 1, null);
}

export type TreeStep =
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'expand' | 'collapse'; readonly id: string }
  | null;

/** What an arrow, Home or End means on the row with the cursor. */
export function treeStep(rows: readonly TreeRow[], currentId: string | null, key: string): TreeStep {
  const at = rows.findIndex((row) => row.node.id === currentId);
  const row = rows[at];
  const focus = (target: TreeRow | undefined): TreeStep =>
    target ? { type: 'focus', id: target.node.id } : null;
  if (key === 'Home') return focus(rows[0]);
  if (key === 'End') return focus(rows.at(-1));
  if (key === 'ArrowDown') return focus(rows[at + 1]);
  if (key === 'ArrowUp') return at > 0 ? focus(rows[at - 1]) : null;
  if (!row) return null;
  if (key === 'ArrowRight') {
    if (row.expanded === null) return null;
    return row.expanded ? focus(rows[at + 1]) : { type: 'expand', id: row.node.id };
  }
  if (key !== 'ArrowLeft') return null;
  if (row.expanded) return { type: 'collapse', id: row.node.id };
  return row.parentId === null ? null : { type: 'focus', id: row.parentId };
}

/** The next row after the current one whose label begins with what was typed, going round. */
export function treeSearch(rows: readonly TreeRow[], currentId: string | null, typed: string): string | null {
  const at = rows.findIndex((row) => row.node.id === currentId);
  const begin = typed.length === 1 ? at + 1 : Math.max(0, at);
  const ordered = [...rows.slice(begin), ...rows.slice(0, begin)];
  const wanted = typed.toLowerCase();
  return ordered.find((row) => row.node.label.toLowerCase().startsWith(wanted))?.node.id ?? null;
}
