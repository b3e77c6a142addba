import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { isComposing } from '../keys/keyName.ts';
import style from './Tree.module.css';
import { type TreeNode, type TreeRow, treeRows, treeSearch, treeStep } from './treeRows.ts';

export interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Keys typed within this many ms of each other are one beginning of a label. */
const TYPEAHEAD = 700;

export function Tree({ label, nodes, selectedId, onSelect }: TreeProps) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const rows = useMemo(() => treeRows(nodes, collapsed), [nodes, collapsed]);
  const tree = useRef<HTMLDivElement>(null);
  const search = useTypeahead();
  const known = (id: string | null) => (rows.some((row) => row.node.id === id) ? id : null);
  const current = known(focusedId) ?? known(selectedId) ?? rows[0]?.node.id ?? null;
  const focus = (id: string) => {
    setFocusedId(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const setOpen = (id: string, open: boolean) =>
    setCollapsed((before) => new Set(open ? [...before].filter((other) => other !== id) : [...before, id]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey || current === null)
      return;
    if (event.key === 'Enter' || event.key === ' ') {
      onSelect(current);
    } else if (event.key.length === 1) {
      const found = treeSearch(rows, current, search(event.key, event.timeStamp));
      if (found !== null) focus(found);
    } else {
      const step = treeStep(rows, current, event.key);
      if (step === null) return;
      if (step.type === 'focus') focus(step.id);
      else setOpen(step.id, step.type === 'expand');
    }
    event.preventDefault();
  };
  return (
    <div ref={tree} role="tree" aria-label={label} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Item
          key={row.node.id}
          row={row}
          selected={row.node.id === selectedId}
          focusable={row.node.id === current}
          onSelect={() => {
            setFocusedId(row.node.id);
            onSelect(row.node.id);
          }}
          onToggle={() => setOpen(row.node.id, row.expanded === false)}
        />
      ))}
    </div>
  );
}

interface ItemProps {
  readonly row: TreeRow;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
}

function Item({ row, selected, focusable, onSelect, onToggle }: ItemProps) {
  const { node, level, expanded } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items
    <div
      role="treeitem"
      className={style.item}
      data-id={node.id}
      data-level={Math.min(level, 4)}
      data-leaf={expanded === null || undefined}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      title={node.label}
      onClick={onSelect}
    >
      {expanded !== null && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows left and right do the same
        // biome-ignore lint/a11y/noStaticElementInteractions: a part of the item, not a control of its own
        <span
          className={style.toggle}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <Icon name={expanded ? 'down' : 'forward'} size={12} className={style.arrow} />
        </span>
      )}
      <span className={style.label}>{node.label}</span>
      {node.dot && (
        <span className={style.dot} role="img" aria-label={node.dot.label} data-tone={node.dot.tone} />
      )}
      {node.count !== undefined && <span className={style.count}>{node.count}</span>}
    </div>
  );
}

/** Letters typed shortly after each other, as one text. */
function useTypeahead(): (key: string, time: number) => string {
  const typed = useRef({ text: '', time: 0 });
  return (key, time) => {
    const text = time - typed.current.time < TYPEAHEAD ? typed.current.text + key : key;
    typed.current = { text, time };
    return text;
  };
}
