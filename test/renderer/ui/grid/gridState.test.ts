import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridRange } from '../../../../renderer/ui/grid/gridRange.ts';
import {
  type GridAction,
  type GridMove,
  type GridShape,
  type GridState,
  gridReducer,
  initialGridState,
} from '../../../../renderer/ui/grid/gridState.ts';

const shape: GridShape = { rowIds: ['a', 'b', 'c', 'd'], columns: 3, page: 2, tabStops: [0, 1] };

function after(actions: readonly GridAction[], on: GridShape = shape): GridState {
  return actions.reduce((state, action) => gridReducer(state, action, on), initialGridState);
}

const at = (rowId: string, column: number): GridAction => ({ type: 'select', place: { rowId, column } });
const go = (move: GridMove, extend = false): GridAction => ({ type: 'move', move, extend });

test.each<[GridMove, string, number]>([
  ['up', 'a', 1],
  ['down', 'c', 1],
  ['left', 'b', 0],
  ['right', 'b', 2],
  ['pageDown', 'd', 1],
  ['pageUp', 'a', 1],
  ['rowStart', 'b', 0],
  ['rowEnd', 'b', 2],
  ['top', 'a', 1],
  ['bottom', 'd', 1],
  ['start', 'a', 0],
  ['end', 'd', 2],
])('%s goes from the middle to row %s, column %i', (move, rowId, column) => {
  expect(after([at('b', 1), go(move)]).active).toEqual({ rowId, column });
});

test('arrows stop at the edges', () => {
  expect(after([at('a', 0), go('up'), go('left')]).active).toEqual({ rowId: 'a', column: 0 });
  expect(after([at('d', 2), go('down'), go('right')]).active).toEqual({ rowId: 'd', column: 2 });
});

test('Shift selects a rectangle, and an arrow without it one cell again', () => {
  const extended = after([at('b', 0), go('down', true), go('right', true)]);
  const index = (id: string) => shape.rowIds.indexOf(id);
  expect(gridRange(extended, index)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
  expect(gridRange(gridReducer(extended, go('up'), shape), index)).toEqual({
    top: 1,
    bottom: 1,
    left: 1,
    right: 1,
  });
});

test('Tab goes from stop to stop and on to the next row; Enter then returns to where the run of Tab began', () => {
  const tab: GridAction = { type: 'tab', back: false };
  const tabbed = after([at('a', 0), tab]);
  expect(tabbed.active).toEqual({ rowId: 'a', column: 1 });
  expect(gridReducer(tabbed, tab, shape).active).toEqual({ rowId: 'b', column: 0 });
  expect(gridReducer(tabbed, { type: 'enter', back: false }, shape).active).toEqual({
    rowId: 'b',
    column: 0,
  });
  expect(after([at('b', 0), { type: 'tab', back: true }]).active).toEqual({ rowId: 'a', column: 1 });
});

test('Tab at the last stop and Shift+Tab at the first stay, so that the key can leave the grid', () => {
  const last = after([at('d', 1)]);
  expect(gridReducer(last, { type: 'tab', back: false }, shape)).toBe(last);
  const first = after([at('a', 0)]);
  expect(gridReducer(first, { type: 'tab', back: true }, shape)).toBe(first);
});

test('a row added above does not move the cursor to another row', () => {
  const before = after([at('b', 1)]);
  const added = { ...shape, rowIds: ['new', ...shape.rowIds] };
  expect(gridReducer(before, { type: 'rowsChanged' }, added).active).toEqual({ rowId: 'b', column: 1 });
});

test('when its row is removed the cursor stays at that height', () => {
  const before = after([at('b', 1)]);
  const removed = { ...shape, rowIds: ['a', 'c', 'd'] };
  expect(gridReducer(before, { type: 'rowsChanged' }, removed).active).toEqual({ rowId: 'c', column: 1 });
  const last = after([at('d', 1)]);
  const shorter = { ...shape, rowIds: ['a', 'b', 'c'] };
  expect(gridReducer(last, { type: 'rowsChanged' }, shorter).active).toEqual({ rowId: 'c', column: 1 });
});

test('a row that moved keeps cursor and what is being typed', () => {
  const typing = after([at('b', 1), { type: 'draft', draft: 'とみ' }]);
  const moved = { ...shape, rowIds: ['b', 'a', 'c', 'd'] };
  const state = gridReducer(typing, { type: 'rowsChanged' }, moved);
  expect(state.active?.rowId).toBe('b');
  expect(state.editing?.draft).toBe('とみ');
});

test('whatever is pressed, the cursor is on a row that exists', () => {
  const moves = fc.constantFrom<GridMove>(
    'up',
    'down',
    'left',
    'right',
    'pageUp',
    'pageDown',
    'start',
    'end',
    'top',
  );
  const action = fc.oneof(
    fc.record({ type: fc.constant('move' as const), move: moves, extend: fc.boolean() }),
    fc.record({ type: fc.constant('tab' as const), back: fc.boolean() }),
    fc.record({ type: fc.constant('enter' as const), back: fc.boolean() }),
    fc.constant({ type: 'selectAll' as const }),
    fc.record({ type: fc.constant('draft' as const), draft: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const { active, anchor } = after([at('c', 1), ...actions]);
      expect(shape.rowIds).toContain(active?.rowId);
      expect(shape.rowIds).toContain(anchor?.rowId);
      expect([0, 1, 2]).toContain(active?.column);
    }),
  );
});
