/**
 * Where the cursor is, which cells are selected and what is being typed: plain data and one pure function.
 * Rows are held by id, so that a row which is added, moved or removed elsewhere does not move the cursor.
 */

export interface GridPlace {
  readonly rowId: string;
  readonly column: number;
}

export interface GridEditing {
  readonly draft: string;
  /** Typed over the cell, rather than opened with F2: arrows then leave the cell. */
  readonly typed: boolean;
  /** Place of the highlighted choice among those that match; -1 when none is. */
  readonly choice: number;
}

export interface GridState {
  readonly active: GridPlace | null;
  /** The other corner of the selected range; equal to `active` when one cell is selected. */
  readonly anchor: GridPlace | null;
  readonly editing: GridEditing | null;
  /** Where a run of Tab began: Enter returns to that column, as in a spreadsheet. */
  readonly tabColumn: number | null;
  /** Index of the active row when it was last seen, for the case that it disappears. */
  readonly lastRow: number;
}

/** What the reducer has to know of the table. */
export interface GridShape {
  /** Rows the cursor can be on, in order, with the entry row last when there is one; no group rows. */
  readonly rowIds: readonly string[];
  readonly columns: number;
  /** Rows that fit into the window, for PageUp and PageDown. */
  readonly page: number;
  /** Columns where Tab stops, in order. */
  readonly tabStops: readonly number[];
}

export type GridMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'start'
  | 'end';

export type GridAction =
  | { readonly type: 'select'; readonly place: GridPlace; readonly extend?: boolean }
  | { readonly type: 'selectAll' }
  | { readonly type: 'move'; readonly move: GridMove; readonly extend?: boolean }
  | { readonly type: 'tab'; readonly back: boolean }
  | { readonly type: 'enter'; readonly back: boolean }
  | { readonly type: 'edit'; readonly draft: string; readonly choice: number }
  | { readonly type: 'draft'; readonly draft: string }
  | { readonly type: 'choose'; readonly choice: number }
  | { readonly type: 'stopEditing' }
  | { readonly type: 'rowsChanged' };

export const initialGridState: GridState = {
  active: null,
  anchor: null,
  editing: null,
  tabColumn: null,
  lastRow: 0,
};

const clamp = (value: number, largest: number) => Math.max(0, Math.min(largest, value));

export function gridReducer(state: GridState, action: GridAction, shape: GridShape): GridState {
  switch (action.type) {
    case 'select':
      return moveTo(state, action.place, shape, action.extend === true);
    case 'selectAll':
      return selectAll(state, shape);
    case 'move':
      return move(state, action.move, shape, action.extend === true);
    case 'tab':
      return tab(state, action.back, shape);
    case 'enter':
      return enter(state, action.back, shape);
    case 'edit':
      return edit(state, { draft: action.draft, typed: false, choice: action.choice });
    case 'draft':
      return edit(state, { draft: action.draft, typed: state.editing?.typed ?? true, choice: 0 });
    case 'choose':
      return state.editing === null ? state : edit(state, { ...state.editing, choice: action.choice });
    case 'stopEditing':
      return state.editing === null ? state : { ...state, editing: null };
    case 'rowsChanged':
      return reconcile(state, shape);
  }
}

function edit(state: GridState, editing: GridEditing): GridState {
  return state.active === null ? state : { ...state, anchor: state.active, editing };
}

function moveTo(state: GridState, place: GridPlace, shape: GridShape, extend: boolean): GridState {
  const row = shape.rowIds.indexOf(place.rowId);
  if (row === -1) return state;
  const active = { rowId: place.rowId, column: clamp(place.column, shape.columns - 1) };
  return {
    active,
    anchor: extend ? (state.anchor ?? active) : active,
    editing: null,
    tabColumn: null,
    lastRow: row,
  };
}

function selectAll(state: GridState, shape: GridShape): GridState {
  const first = shape.rowIds[0];
  const last = shape.rowIds.at(-1);
  if (first === undefined || last === undefined) return state;
  return {
    ...state,
    active: { rowId: first, column: 0 },
    anchor: { rowId: last, column: shape.columns - 1 },
    editing: null,
    lastRow: 0,
  };
}

function move(state: GridState, direction: GridMove, shape: GridShape, extend: boolean): GridState {
  const lastRow = shape.rowIds.length - 1;
  if (lastRow < 0) return state;
  const at = state.active === null ? null : shape.rowIds.indexOf(state.active.rowId);
  const row = at === null || at === -1 ? 0 : at;
  const column = state.active?.column ?? 0;
  const lastColumn = shape.columns - 1;
  const targets: Record<GridMove, readonly [row: number, column: number]> = {
    up: [row - 1, column],
    down: [row + 1, column],
    left: [row, column - 1],
    right: [row, column + 1],
    pageUp: [row - shape.page, column],
    pageDown: [row + shape.page, column],
    rowStart: [row, 0],
    rowEnd: [row, lastColumn],
    top: [0, column],
    bottom: [lastRow, column],
    start: [0, 0],
    end: [lastRow, lastColumn],
  };
  const [toRow, toColumn] = targets[direction];
  const rowId = shape.rowIds[clamp(toRow, lastRow)];
  return rowId === undefined ? state : moveTo(state, { rowId, column: toColumn }, shape, extend);
}

function tab(state: GridState, back: boolean, shape: GridShape): GridState {
  if (state.active === null) return state;
  const row = shape.rowIds.indexOf(state.active.rowId);
  const from = state.active.column;
  const inRow = back
    ? shape.tabStops.findLast((column) => column < from)
    : shape.tabStops.find((column) => column > from);
  const column = inRow ?? shape.tabStops.at(back ? -1 : 0);
  const rowId = shape.rowIds[inRow === undefined ? row + (back ? -1 : 1) : row];
  if (rowId === undefined || column === undefined) return state;
  const moved = moveTo(state, { rowId, column }, shape, false);
  return { ...moved, tabColumn: state.tabColumn ?? from };
}

function enter(state: GridState, back: boolean, shape: GridShape): GridState {
  const moved = move({ ...state, editing: null }, back ? 'up' : 'down', shape, false);
  if (moved.active === null || state.tabColumn === null) return moved;
  const active = { ...moved.active, column: state.tabColumn };
  return { ...moved, active, anchor: active };
}

/** A row that disappeared hands the cursor to the row that took its place. */
function reconcile(state: GridState, shape: GridShape): GridState {
  if (state.active === null) return state;
  const row = shape.rowIds.indexOf(state.active.rowId);
  if (row !== -1) {
    const anchorGone = state.anchor !== null && !shape.rowIds.includes(state.anchor.rowId);
    if (row === state.lastRow && !anchorGone) return state;
    return { ...state, lastRow: row, ...(anchorGone ? { anchor: state.active } : {}) };
  }
  const rowId = shape.rowIds[clamp(state.lastRow, shape.rowIds.length - 1)];
  if (rowId === undefined) return initialGridState;
  const active = { rowId, column: state.active.column };
  return { ...state, active, anchor: active, editing: null, lastRow: shape.rowIds.indexOf(rowId) };
}
