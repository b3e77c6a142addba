import { useId, useImperativeHandle, useRef } from 'react';
import { classNames } from '../classNames.ts';
import style from './Grid.module.css';
import { GridBody } from './GridBody.tsx';
import { GridHead } from './GridHead.tsx';
import { GridInput } from './GridInput.tsx';
import { GridMenuOnDemand } from './GridMenuOnDemand.tsx';
import { goToEntry } from './gridCommands.ts';
import type { ShownContent } from './gridContent.ts';
import type { GridHandle, GridProps } from './gridProps.ts';
import { useGridPointer } from './useGridPointer.ts';
import { narrowestWidth, pageRows, useActiveInSight, useGridRows } from './useGridRows.ts';
import { useGridSession } from './useGridSession.ts';
import { useToldCell } from './useToldCell.ts';

/**
 * The one table of the program. A real text field lies over the selected cell and always has the cursor, so that the
 * first key, or the first syllable of a conversion, already goes into it.
 */
export function Grid(props: GridProps) {
  const { columns, density = 'dense', rowNumbers = false } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const { session, view, content } = useGridSession(props, () => pageRows(scroller.current, density));
  const { active } = view.state;
  const activeIndex = active ? content.shownIndex.get(active.rowId) : undefined;
  const virtual = useGridRows(scroller, content.shown, activeIndex, density);
  useToldCell(active && { rowId: active.rowId, column: columns[active.column]?.key }, input, props.onCell);
  useActiveInSight(scroller, active && `${active.rowId} ${active.column}`);
  const pointer = useGridPointer(session, input, props.onOpen);
  useImperativeHandle(props.ref, (): GridHandle => {
    const focus = () => input.current?.focus({ preventScroll: true });
    const focusCell = (rowId: string, key: string) => {
      const column = Math.max(
        0,
        columns.findIndex((one) => one.key === key),
      );
      session.go({ type: 'select', place: { rowId, column } });
      focus();
    };
    return { focus, focusCell, focusEntry: () => goToEntry(session) && focus() };
  });
  return (
    <div ref={scroller} className={classNames(style.scroller, style[density])} {...pointer.handlers}>
      <GridInput {...{ id, props, session, view, content, input, onMenu: pointer.openMenu }} />
      <table
        {...gridAttributes(props, content)}
        id={id}
        className={style.table}
        style={{ minWidth: narrowestWidth(columns) }}
      >
        <GridHead columns={columns} rowNumbers={rowNumbers} />
        <GridBody {...{ id, props, content, view, virtual }} />
      </table>
      {content.shown.length === 0 && <p className={style.empty}>{props.emptyHint ?? 'まだ何もありません'}</p>}
      <GridMenuOnDemand session={session} props={props} at={pointer.menuAt} onClose={pointer.closeMenu} />
    </div>
  );
}

/** A table with a cursor. HTML has no element of its own for one. */
function gridAttributes(props: GridProps, content: ShownContent) {
  const editable = props.onChange !== undefined || props.onAppend !== undefined;
  return {
    role: 'grid',
    'aria-label': props.label,
    'aria-rowcount': content.shown.length + 1,
    'aria-multiselectable': editable || undefined,
    'aria-readonly': !editable || undefined,
  } as const;
}
