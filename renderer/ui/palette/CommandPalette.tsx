import { type KeyboardEvent, useId, useState } from 'react';
import { ModalBox } from '../dialog/ModalBox.tsx';
import { Icon } from '../Icon.tsx';
import { Kbd } from '../Kbd.tsx';
import { isComposing } from '../keys/keyName.ts';
import style from './CommandPalette.module.css';
import { PaletteList } from './PaletteList.tsx';
import type { PaletteItem } from './paletteItem.ts';
import { type PaletteSearch, usePaletteItems } from './usePaletteItems.ts';

export interface CommandPaletteProps {
  readonly search: PaletteSearch;
  readonly onClose: () => void;
}

/** Ctrl+K: goes anywhere and does anything. Mounted while it is open. */
export function CommandPalette({ search, onClose }: CommandPaletteProps) {
  return (
    <ModalBox label="検索・移動・操作" onClose={onClose} className={style.palette}>
      <Content search={search} onClose={onClose} />
    </ModalBox>
  );
}

function Content({ search, onClose }: CommandPaletteProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const items = usePaletteItems(search, query);
  const [at, setAt] = useState(0);
  const current = items[Math.min(at, items.length - 1)];
  const run = (item: PaletteItem, onPaper: boolean) => {
    onClose();
    if (onPaper) item.runOnPaper?.();
    else item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && items.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, items.length - 1) + by + items.length) % items.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      run(current, event.ctrlKey && current.runOnPaper !== undefined);
    }
  };
  return (
    <>
      <div className={style.head}>
        <Icon name="search" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to be typed into
          autoFocus
          className={style.input}
          role="combobox"
          aria-label="検索・移動・操作"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${items.indexOf(current)}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="人、会議、規程、文書、操作の名前"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className={style.count} role="status">
          {query !== '' && `${items.length}件`}
        </span>
      </div>
      <PaletteList id={id} items={items} query={query} current={current} onRun={(item) => run(item, false)} />
      {query !== '' && items.length === 0 && <p className={style.none}>当たるものがありません</p>}
      <div className={style.foot}>
        <Hint keys="↑+↓">選ぶ</Hint>
        <Hint keys="Enter">開く</Hint>
        <Hint keys="Ctrl+Enter">紙面に出す</Hint>
        <Hint keys=">">操作だけ</Hint>
        <Hint keys="Esc">閉じる</Hint>
      </div>
    </>
  );
}

function Hint({ keys, children }: { readonly keys: string; readonly children: string }) {
  return (
    <span>
      <Kbd keys={keys} />
      {children}
    </span>
  );
}
