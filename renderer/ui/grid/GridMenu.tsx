import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import style from './GridMenu.module.css';
import type { GridSession } from './GridSession.ts';
import { copyFromGrid, runGridCommand } from './gridCommands.ts';
import type { GridCommand } from './gridKeys.ts';
import type { GridProps } from './gridProps.ts';
import { formatTsv } from './tsv.ts';

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

export interface GridMenuProps {
  readonly session: GridSession;
  readonly props: GridProps;
  readonly at: MenuPlace | null;
  readonly onClose: () => void;
}

interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys: string;
  readonly run: () => void;
}

/** The keys of the grid for the mouse: right click, or the menu key. */
export function GridMenu({ session, props, at, onClose }: GridMenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  const entries = entriesFor(session, props);
  return (
    <>
      <span ref={place} className={style.place} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        aria-label="行の操作"
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        triggerRef={place}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className={style.menu ?? ''}
          aria-label="行の操作"
          onClose={onClose}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        >
          {entries.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} className={style.item ?? ''} textValue={label}>
              <span>{label}</span>
              <span className={style.keys}>{keys}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function entriesFor(session: GridSession, props: GridProps): readonly MenuEntry[] {
  const run = (command: GridCommand) => () => void runGridCommand(session, command);
  const copy = () => {
    const table = copyFromGrid(session);
    if (table) void navigator.clipboard.writeText(formatTsv(table));
  };
  const editing: readonly MenuEntry[] = [
    { id: 'fill', label: '上と同じ', keys: 'Ctrl+D', run: run({ type: 'fillDown' }) },
    { id: 'clear', label: '内容を消す', keys: 'Delete', run: run({ type: 'clear' }) },
  ];
  const moving: readonly MenuEntry[] = [
    { id: 'up', label: '上へ', keys: 'Alt+↑', run: run({ type: 'moveRows', by: -1 }) },
    { id: 'down', label: '下へ', keys: 'Alt+↓', run: run({ type: 'moveRows', by: 1 }) },
  ];
  return [
    { id: 'copy', label: 'コピー', keys: 'Ctrl+C', run: copy },
    ...(props.onChange ? editing : []),
    ...(props.onMove ? moving : []),
    ...(props.onRemove
      ? [{ id: 'remove', label: '行を削除', keys: 'Ctrl+-', run: run({ type: 'removeRows' }) }]
      : []),
  ];
}
