import { memo } from 'react';
import { type CellError, CellErrors } from './CellErrors.tsx';
import { conflictText } from './conflictText.ts';
import { DataCell } from './DataCell.tsx';
import style from './Grid.module.css';
import type { RejectedText } from './gridEdits.ts';
import { cellOf, type GridColumn, type GridDataRow } from './gridTypes.ts';

/** Where a row stands and what of it is selected; columns by place, -1 for none. */
export interface RowPosition {
  readonly id: string;
  readonly columns: readonly GridColumn[];
  readonly rowIndex: number;
  readonly number: number | string | null;
  readonly activeColumn: number;
  readonly from: number;
  readonly to: number;
}

interface DataRowProps extends RowPosition {
  readonly row: GridDataRow;
  readonly rejected: readonly RejectedText[];
}

export const DataRow = memo(function DataRow(props: DataRowProps) {
  const { id, columns, row, rowIndex, number, activeColumn, rejected } = props;
  const current = activeColumn >= 0;
  return (
    <>
      <tr
        className={style.row}
        data-row-id={row.id}
        data-current={current || undefined}
        data-with-detail={row.detail !== undefined || undefined}
        aria-rowindex={rowIndex}
      >
        {number !== null && (
          <th scope="row" className={style.number}>
            {number}
          </th>
        )}
        {columns.map((column, at) => (
          <DataCell
            key={column.key}
            rowId={id}
            column={column}
            at={at}
            row={row}
            active={at === activeColumn}
            selected={at >= props.from && at <= props.to && props.from >= 0}
            rejected={rejected.find((one) => one.column === column.key)}
          />
        ))}
      </tr>
      <CellErrors
        id={id}
        errors={errorsOf(columns, row, rejected)}
        width={columns.length + (number === null ? 0 : 1)}
        current={current}
      />
      {row.detail !== undefined && (
        <tr className={style.detailRow} data-row-id={row.id} data-current={current || undefined}>
          <td colSpan={number === null ? 1 : 2} />
          <td colSpan={columns.length - 1} className={style.detail}>
            {row.detail}
          </td>
        </tr>
      )}
    </>
  );
}, sameRow);

function errorsOf(columns: readonly GridColumn[], row: GridDataRow, rejected: readonly RejectedText[]) {
  return columns.flatMap((column): readonly CellError[] => {
    const { key, header } = column;
    const one = rejected.find((text) => text.column === key);
    const message = one ? (one.message ?? conflictText(column, row)) : cellOf(row, key).error;
    return message === undefined ? [] : [{ header, message }];
  });
}

/** The list of unread texts is made anew each time; everything else changes only with the row. */
function sameRow(before: DataRowProps, after: DataRowProps): boolean {
  const keys = ['id', 'columns', 'row', 'rowIndex', 'number', 'activeColumn', 'from', 'to'] as const;
  return keys.every((key) => before[key] === after[key]) && sameTexts(before.rejected, after.rejected);
}

function sameTexts(before: readonly RejectedText[], after: readonly RejectedText[]): boolean {
  return before.length === after.length && before.every((one, at) => one === after[at]);
}
