import type { ReactNode } from 'react';
import { MarkedText } from '../MarkedText.tsx';
import { type CellPosition, cellAttributes } from './cellAttributes.ts';
import style from './Grid.module.css';
import type { RejectedText } from './gridEdits.ts';
import { cellOf, type GridColumn, type GridDataRow, shownText } from './gridTypes.ts';

interface DataCellProps extends Omit<CellPosition, 'wrong'> {
  readonly row: GridDataRow;
  readonly rejected: RejectedText | undefined;
}

export function DataCell({ column, row, rejected, ...position }: DataCellProps) {
  const cell = cellOf(row, column.key);
  const wrong = rejected !== undefined || cell.error !== undefined;
  return (
    <td
      {...cellAttributes({ ...position, column, wrong })}
      className={style.cell}
      data-provisional={cell.provisional || undefined}
      data-one-line={column.oneLine || undefined}
    >
      <CellContent column={column} row={row} text={rejected?.text} />
      {cell.provisional && <span className={style.hidden}>（仮）</span>}
    </td>
  );
}

function CellContent(props: {
  readonly column: GridColumn;
  readonly row: GridDataRow;
  readonly text: string | undefined;
}): ReactNode {
  const { column, row, text } = props;
  if (column.render && text === undefined) return column.render(row);
  const cell = cellOf(row, column.key);
  const shown = text ?? shownText(column, cell.value);
  return (
    <span className={style.text}>
      <MarkedText text={shown} marks={text === undefined ? cell.marks : undefined} />
    </span>
  );
}
