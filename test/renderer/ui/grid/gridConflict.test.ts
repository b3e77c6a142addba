import { expect, test } from 'vitest';
import { GridSession } from '../../../../renderer/ui/grid/GridSession.ts';
import { gridContent } from '../../../../renderer/ui/grid/gridContent.ts';
import type { GridColumn, GridEdit, GridRow } from '../../../../renderer/ui/grid/gridTypes.ts';

const columns: readonly GridColumn[] = [{ key: 'name', header: '氏名' }];
const rowsWith = (name: string): readonly GridRow[] => [{ id: 'a', cells: { name } }];

/** A session at the one cell, and the edits that it handed on. */
function sessionAt(name: string) {
  const handed: GridEdit[] = [];
  const session = new GridSession();
  const show = (rows: readonly GridRow[]) => {
    const pending = session.view().pending;
    const content = gridContent(columns, rows, pending?.rows === rows ? pending.edits : [], false);
    session.receive({ rows, onChange: (edits) => void handed.push(...edits) }, content, () => 1);
  };
  const rows = rowsWith(name);
  show(rows);
  session.go({ type: 'select', place: { rowId: 'a', column: 0 } });
  return { session, handed, show, rows };
}

test('a cell that changed under the cursor keeps what is typed, and takes it over the value that is then seen', () => {
  const { session, handed, show } = sessionAt('飯塚');
  session.type('富田');
  show(rowsWith('藤本'));
  session.commit();
  expect(handed).toEqual([]);
  expect([...session.view().rejected.values()]).toEqual([
    { rowId: 'a', column: 'name', text: '富田', message: null },
  ]);
  session.edit();
  session.commit();
  expect(handed).toEqual([{ rowId: 'a', column: 'name', value: '富田' }]);
  expect(session.view().rejected.size).toBe(0);
});

test('the same, opened with F2', () => {
  const { session, handed, show } = sessionAt('飯塚');
  session.edit();
  session.type('飯塚弘');
  show(rowsWith('藤本'));
  session.commit();
  expect(handed).toEqual([]);
});

test('one’s own change that comes back while one types on is no conflict', () => {
  const { session, handed, show, rows } = sessionAt('飯塚');
  session.type('富田');
  session.commit();
  show(rows);
  session.type('富田眞智子');
  show(rowsWith('富田'));
  session.commit();
  expect(handed.map(({ value }) => value)).toEqual(['富田', '富田眞智子']);
});
