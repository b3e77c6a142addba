import { useLayoutEffect, useRef } from 'react';
import { Kbd } from './Kbd.tsx';
import style from './SuggestionList.module.css';

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly { readonly key: string; readonly label: string }[];
  /** Place of the highlighted one; -1 while what was typed stands. */
  readonly chosen: number;
  readonly onTake: (at: number) => void;
}

/** The list under what is typed into; the cursor stays in the text field, and the text stays unless one is taken. */
export function SuggestionList({ id, label, suggestions, chosen, onTake }: SuggestionListProps) {
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
