import { useLayoutEffect, useRef } from 'react';
import style from '../SuggestionList.module.css';
import type { GridEditing } from './gridState.ts';
import type { GridColumn } from './gridTypes.ts';
import { matchingChoices } from './matchingChoices.ts';

interface GridChoicesProps {
  readonly id: string;
  readonly column: GridColumn;
  readonly editing: GridEditing;
  readonly onTake: (choice: number) => void;
}

/** The list under a choice cell; the cursor stays in the cell's text field, which narrows it. */
export function GridChoices({ id, column, editing, onTake }: GridChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  const all = column.choices ?? [];
  const choices = matchingChoices(all, editing.draft);
  useLayoutEffect(() => list.current?.showPopover(), []);
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={column.header} className={style.list}>
      {choices.map((choice, at) => (
        <div
          key={choice.value}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === editing.choice}
          className={style.choice}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(at);
          }}
        >
          <span className={style.number} aria-hidden="true">
            {all.indexOf(choice) + 1}
          </span>
          {choice.label}
        </div>
      ))}
      {choices.length === 0 && <p className={style.none}>「{editing.draft}」に当たるものがありません</p>}
    </div>
  );
}
