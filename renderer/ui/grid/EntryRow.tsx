import { Kbd } from '../Kbd.tsx';
import { cellAttributes } from './cellAttributes.ts';
import { CellError } from './DataCell.tsx';
import type { RowPosition } from './DataRow.tsx';
import style from './Grid.module.css';
import { cellKey } from './GridSession.ts';
import type { RejectedText } from './gridEdits.ts';

interface EntryRowProps extends RowPosition {
  readonly rowId: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly rejected: ReadonlyMap<string, RejectedText>;
  readonly hint: string | undefined;
}

/** The last row of the table or of a group: what is typed here becomes a row of its own when the cursor leaves it. */
export function EntryRow(props: EntryRowProps) {
  const { id, rowId, columns, texts, rejected, rowIndex, number, activeColumn } = props;
  const untouched = activeColumn < 0 && Object.keys(texts).length === 0;
  return (
    <tr
      className={style.entry}
      data-row-id={rowId}
      data-current={activeColumn >= 0 || undefined}
      aria-rowindex={rowIndex}
    >
      {number !== null && (
        <th scope="row" className={style.number}>
          <span className={style.hidden}>新しい行</span>
        </th>
      )}
      {untouched ? (
        <UntouchedCell {...props} />
      ) : (
        columns.map((column, at) => {
          const error = rejected.get(cellKey(rowId, column.key))?.message;
          const position = {
            id: `${id}-${at}`,
            column,
            at,
            active: at === activeColumn,
            selected: props.from >= 0 && at >= props.from && at <= props.to,
            wrong: error !== undefined,
          };
          return (
            <td key={column.key} {...cellAttributes(position)} className={style.cell}>
              {texts[column.key]}
              {error !== undefined && <CellError>{error}</CellError>}
            </td>
          );
        })
      )}
    </tr>
  );
}

/** What to do here: a sentence across all columns, until the cursor comes. */
function UntouchedCell({ id, columns, hint }: EntryRowProps) {
  const [first] = columns;
  if (!first) return null;
  const position = { id: `${id}-0`, column: first, at: 0, active: false, selected: false, wrong: false };
  return (
    <td {...cellAttributes(position)} className={style.cell} colSpan={columns.length}>
      <span className={style.entryHint}>
        {hint ?? 'ここに入力、または Excel から貼り付け'} <Kbd keys="Ctrl+V" />
      </span>
    </td>
  );
}
