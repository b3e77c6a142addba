import style from './Grid.module.css';
import { alignOf, type GridColumn } from './gridTypes.ts';

export function GridHead(props: { readonly columns: readonly GridColumn[]; readonly rowNumbers: boolean }) {
  return (
    <>
      <colgroup>
        {props.rowNumbers && <col className={style.numberColumn} />}
        {props.columns.map((column) => (
          <col key={column.key} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {props.rowNumbers && (
            <th scope="col" className={style.head}>
              <span className={style.hidden}>番号</span>
            </th>
          )}
          {props.columns.map((column) => (
            <th key={column.key} scope="col" className={style.head} data-align={alignOf(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
