import { Kbd } from '../Kbd.tsx';
import { CellErrors } from './CellErrors.tsx';
import { cellAttributes } from './cellAttributes.ts';
import type { RowPosition } from './DataRow.tsx';
import style from './Grid.module.css';
import type { RejectedText } from './gridEdits.ts';

interface EntryRowProps extends RowPosition {
  readonly rowId: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly rejected: readonly RejectedText[];
  readonly hint: string | undefined;
}

/** The last row of the table or of a group: what is typed here becomes a row of its own when the cursor leaves it. */
export function EntryRow(props: EntryRowProps) {
  const { id, rowId, columns, texts, rejected, rowIndex, number, activeColumn } = props;
  const current = activeColumn >= 0;
  const untouched = !current && Object.keys(texts).length === 0;
  const errorOf = (key: string) => rejected.find((one) => one.column === key)?.message ?? undefined;
  const errors = columns.flatMap(({ key, header }) => {
    const message = errorOf(key);
    return message === undefined ? [] : [{ header, message }];
  });
  return (
    <>
      <tr
        className={style.entry}
        data-row-id={rowId}
        data-current={current || undefined}
        aria-rowindex={rowIndex}
      >
        {number !== null && (
          <th scope="row" className={style.number}>
            <span className={style.hidden}>新しい行</span>
          </th>
        )}
        {untouched && <UntouchedCell {...props} />}
        {!untouched &&
          columns.map((column, at) => (
            <td
              key={column.key}
              {...cellAttributes({
                rowId: id,
                column,
                at,
                active: at === activeColumn,
                selected: props.from >= 0 && at >= props.from && at <= props.to,
                wrong: errorOf(column.key) !== undefined,
              })}
              className={style.cell}
            >
              {texts[column.key]}
            </td>
          ))}
      </tr>
      <CellErrors
        id={id}
        errors={errors}
        width={columns.length + (number === null ? 0 : 1)}
        current={current}
      />
    </>
  );
}

/** What to do here: a sentence across all columns, until the cursor comes. */
function UntouchedCell({ id, columns, hint }: EntryRowProps) {
  const [first] = columns;
  if (!first) return null;
  const position = { rowId: id, column: first, at: 0, active: false, selected: false, wrong: false };
  return (
    <td {...cellAttributes(position)} className={style.cell} colSpan={columns.length}>
      <span className={style.entryHint}>
        {hint ?? 'ここに入力、または Excel から貼り付け'} <Kbd keys="Ctrl+V" />
      </span>
    </td>
  );
}
