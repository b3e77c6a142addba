import { type KeyPress, keyName } from '../keys/keyName.ts';
import type { GridMove } from './gridState.ts';

/** What a key means to the grid; null leaves it to the text, the browser or the window. */
export type GridCommand =
  | { readonly type: 'move'; readonly move: GridMove; readonly extend: boolean }
  | { readonly type: 'tab'; readonly back: boolean }
  | { readonly type: 'enter'; readonly back: boolean }
  | { readonly type: 'moveRows'; readonly by: 1 | -1 }
  | { readonly type: 'choose'; readonly by: 1 | -1 }
  | {
      readonly type:
        | 'selectAll'
        | 'edit'
        | 'editEmpty'
        | 'cancel'
        | 'clear'
        | 'fillDown'
        | 'addRow'
        | 'removeRows'
        | 'lineBreak'
        | 'menu';
    };

const moves: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
  'Ctrl+ArrowUp': 'top',
  'Ctrl+ArrowDown': 'bottom',
  'Ctrl+ArrowLeft': 'rowStart',
  'Ctrl+ArrowRight': 'rowEnd',
  'Ctrl+Home': 'start',
  'Ctrl+End': 'end',
};

const always: Readonly<Record<string, GridCommand>> = {
  Tab: { type: 'tab', back: false },
  'Shift+Tab': { type: 'tab', back: true },
  Enter: { type: 'enter', back: false },
  'Shift+Enter': { type: 'enter', back: true },
  Escape: { type: 'cancel' },
  'Ctrl+Enter': { type: 'addRow' },
};

const selected: Readonly<Record<string, GridCommand>> = {
  F2: { type: 'edit' },
  Backspace: { type: 'editEmpty' },
  'Alt+ArrowDown': { type: 'moveRows', by: 1 },
  'Alt+ArrowUp': { type: 'moveRows', by: -1 },
  Delete: { type: 'clear' },
  'Ctrl+D': { type: 'fillDown' },
  'Ctrl+-': { type: 'removeRows' },
  'Ctrl+A': { type: 'selectAll' },
  ContextMenu: { type: 'menu' },
  'Shift+F10': { type: 'menu' },
};

/**
 * How far the text is: `typed` over a selected cell, where an arrow still goes to the next cell, opened with F2 for
 * `editing`, where arrows belong to the text, or `choosing` from a list. `suggesting`: `typed`, with a list below.
 */
export type GridMode = 'selected' | 'typed' | 'editing' | 'choosing' | 'suggesting';

export function gridCommand(event: KeyPress, mode: GridMode): GridCommand | null {
  const name = keyName(event);
  if (name === null) return null;
  const command = always[name];
  if (command) return command;
  const hasList = mode === 'choosing' || mode === 'suggesting';
  if (hasList && name === 'ArrowDown') return { type: 'choose', by: 1 };
  if (hasList && name === 'ArrowUp') return { type: 'choose', by: -1 };
  if (mode !== 'selected' && name === 'Alt+Enter') return { type: 'lineBreak' };
  if ((mode === 'typed' || mode === 'suggesting') && name.startsWith('Arrow')) return moveCommand(name);
  return mode === 'selected' ? (moveCommand(name) ?? selected[name] ?? null) : null;
}

function moveCommand(name: string): GridCommand | null {
  const move = moves[name.replace('Shift+', '')];
  return move ? { type: 'move', move, extend: name.includes('Shift+') } : null;
}
