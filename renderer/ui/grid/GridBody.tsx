import { Fragment } from 'react';
import { DataRow } from './DataRow.tsx';
import { EntryRow } from './EntryRow.tsx';
import style from './Grid.module.css';
import { cellKey, type GridView } from './GridMemory.ts';
import { GroupRow } from './GroupRow.tsx';
import type { ShownContent } from './gridContent.ts';
import type { GridProps } from './gridProps.ts';
import { type GridRange, gridRange } from './gridRange.ts';
import { type GridRow, isDataRow } from './gridTypes.ts';
import type { useGridRows } from './useGridRows.ts';

interface GridBodyProps {
  readonly id: string;
  readonly props: GridProps;
  readonly content: ShownContent;
  readonly view: GridView;
  readonly virtual: ReturnType<typeof useGridRows>;
}

/** One tbody per row, so that a row and its detail are measured together. */
export function GridBody(body: GridBodyProps) {
  const { content, view, virtual, props } = body;
  const range = gridRange(view.state, content.indexOf);
  const width = props.columns.length + (props.rowNumbers ? 1 : 0);
  return (
    <>
      {virtual.items.map(({ index, gap }) => {
        const row = content.shown[index];
        return row ? (
          <Fragment key={row.id}>
            {gap > 0 && <Gap height={gap} />}
            <tbody ref={virtual.measure} data-index={index}>
              <Row {...body} row={row} index={index} range={range} width={width} />
            </tbody>
          </Fragment>
        ) : null;
      })}
      {virtual.rest > 0 && <Gap height={virtual.rest} />}
    </>
  );
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr>
        <td className={style.gap} style={{ height }} />
      </tr>
    </tbody>
  );
}

function numberOf(row: GridRow, { numbers }: ShownContent): number | string {
  return (isDataRow(row) ? row.number : undefined) ?? numbers.get(row.id) ?? 0;
}

interface RowProps extends GridBodyProps {
  readonly row: GridRow;
  readonly index: number;
  readonly range: GridRange | null;
  readonly width: number;
}

function Row({ id, props, content, view, row, index, range, width }: RowProps) {
  if (row.kind === 'group') return <GroupRow row={row} rowIndex={index + 2} width={width} />;
  const place = content.indexOf(row.id);
  const inRange = range !== null && place >= range.top && place <= range.bottom;
  const { active } = view.state;
  const shared = {
    id: `${id}-${index}`,
    columns: props.columns,
    rowIndex: index + 2,
    number: props.rowNumbers ? numberOf(row, content) : null,
    activeColumn: active?.rowId === row.id ? active.column : -1,
    from: inRange ? range.left : -1,
    to: inRange ? range.right : -1,
  };
  const rejected = props.columns.flatMap((column) => view.rejected.get(cellKey(row.id, column.key)) ?? []);
  if (row.kind === 'entry') {
    const texts = view.entries.get(row.id) ?? {};
    const hint = row.hint ?? props.entryHint;
    return <EntryRow {...shared} rowId={row.id} texts={texts} rejected={rejected} hint={hint} />;
  }
  return <DataRow {...shared} row={row} rejected={rejected} />;
}
