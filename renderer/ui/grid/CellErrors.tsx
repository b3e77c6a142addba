import { Icon } from '../Icon.tsx';
import style from './Grid.module.css';

export interface CellError {
  /** The column's heading. */
  readonly header: string;
  readonly message: string;
}

interface CellErrorsProps {
  /** Of the message of a cell: `<row>-error`, to which the cell refers. */
  readonly id: string;
  readonly errors: readonly CellError[];
  readonly width: number;
  readonly current: boolean;
}

/** Why cells of the row above could not be taken: over the whole width, since a cell may be narrow. */
export function CellErrors({ id, errors, width, current }: CellErrorsProps) {
  if (errors.length === 0) return null;
  return (
    <tr className={style.errorRow} data-current={current || undefined}>
      <td id={`${id}-error`} colSpan={width} className={style.errors}>
        {errors.map(({ header, message }) => (
          <p key={header}>
            <Icon name="error" size={12} /> {header}　{message}
          </p>
        ))}
      </td>
    </tr>
  );
}
