import style from './Grid.module.css';
import type { GridGroupRow } from './gridTypes.ts';

export function GroupRow(props: {
  readonly row: GridGroupRow;
  readonly rowIndex: number;
  readonly width: number;
}) {
  return (
    <tr aria-rowindex={props.rowIndex}>
      <th scope="rowgroup" colSpan={props.width} className={style.group}>
        <b>{props.row.title}</b>
        {props.row.note && <span className={style.groupNote}>{props.row.note}</span>}
      </th>
    </tr>
  );
}
