import { useLayoutEffect, useRef } from 'react';
import { Kbd } from '../Kbd.tsx';
import style from './GridChoices.module.css';
import type { GridSuggestion } from './gridTypes.ts';

interface GridSuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly GridSuggestion[];
  /** Place of the highlighted one; -1 while what was typed stands. */
  readonly chosen: number;
  readonly onTake: (at: number) => void;
}

/** The list under an entry row; the cursor stays in the cell's text field, and the text stays unless one is taken. */
export function GridSuggestions({ id, label, suggestions, chosen, onTake }: GridSuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.showPopover(), []);
  return (
    <div
      ref={list}
      id={id}
      popover="manual"
      role="listbox"
      aria-label={`${label}の候補`}
      className={style.list}
    >
      {suggestions.map((suggestion, at) => (
        <div
          key={suggestion.key}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          className={style.choice}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(at);
          }}
        >
          {suggestion.label}
          {at === 0 && chosen === -1 && <Kbd keys="↓" />}
        </div>
      ))}
    </div>
  );
}
