import { useEffect, useRef } from 'react';
import { Icon } from '../Icon.tsx';
import { Kbd } from '../Kbd.tsx';
import { matchRanges } from './matchRanges.ts';
import style from './PaletteList.module.css';
import type { PaletteItem } from './paletteItem.ts';

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly query: string;
  readonly current: PaletteItem | undefined;
  readonly onRun: (item: PaletteItem) => void;
}

export function PaletteList({ id, items, query, current, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const currentId = current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is the reason to scroll
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const groups = [...Map.groupBy(items, (item) => item.group)];
  const words = query.replace(/^[>＞]/, '');
  return (
    <div ref={list} id={`${id}-list`} className={style.list} role="listbox" aria-label="候補">
      {groups.map(([group, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of choices, not of fields
        <div key={group} role="group" aria-label={group}>
          <div className={style.group} aria-hidden="true">
            {group}
          </div>
          {members.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which has the cursor
            <div
              key={item.id}
              id={`${id}-${items.indexOf(item)}`}
              role="option"
              tabIndex={-1}
              className={style.item}
              aria-selected={item.id === currentId}
              onClick={() => onRun(item)}
            >
              <Icon name={item.icon} />
              <span className={style.words}>
                <Found text={item.label} query={words} />
                {item.note && (
                  <span className={style.note}>
                    <Found text={item.note} query={words} />
                  </span>
                )}
              </span>
              {item.keys ? <Kbd keys={item.keys} /> : <span className={style.end}>{item.end}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A text with the words that were looked for in blue. */
function Found({ text, query }: { readonly text: string; readonly query: string }) {
  const ranges = matchRanges(text, query);
  return (
    <>
      {ranges.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
          <em className={style.found}>{text.slice(from, to)}</em>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
