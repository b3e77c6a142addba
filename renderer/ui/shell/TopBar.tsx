import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { Kbd } from '../Kbd.tsx';
import { Breadcrumb, type Place } from './Breadcrumb.tsx';
import style from './TopBar.module.css';

export interface Step {
  /** What would be undone or done again, as in `「富田」の氏名の変更`. */
  readonly what: string;
  readonly run: () => void;
}

export interface Toggle {
  readonly open: boolean;
  readonly toggle: () => void;
}

export interface TopBarProps {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly back: () => void;
  readonly forward: () => void;
  /** From the section to the thing shown; the last one is where we are. */
  readonly places: readonly Place[];
  readonly onSearch: () => void;
  /** A SaveState. */
  readonly saveState: ReactNode;
  readonly undo: Step | null;
  readonly redo: Step | null;
  readonly menu?: Toggle | undefined;
  readonly paper?: (Toggle & { readonly label: string }) | undefined;
}

const BRAND = '審議会デスク';

export function TopBar(props: TopBarProps) {
  const { menu, paper } = props;
  return (
    <header className={style.topbar} data-region tabIndex={-1}>
      {menu ? (
        <IconButton icon="menu" label="メニュー" aria-expanded={menu.open} onClick={menu.toggle} />
      ) : (
        <div className={style.brand}>
          <Icon name="mark" size={20} className={style.mark} />
          {BRAND}
        </div>
      )}
      <div className={style.steps}>
        <IconButton icon="back" label="戻る（Alt+←）" disabled={!props.canGoBack} onClick={props.back} />
        <IconButton
          icon="forward"
          label="進む（Alt+→）"
          disabled={!props.canGoForward}
          onClick={props.forward}
        />
      </div>
      <Breadcrumb places={props.places} />
      <div className={style.tools}>
        <button type="button" className={style.search} onClick={props.onSearch} aria-keyshortcuts="Control+K">
          <Icon name="search" />
          <span className={style.searchWords}>検索・移動・操作</span>
          <Kbd keys="Ctrl+K" />
        </button>
        {props.saveState}
        <StepButton icon="undo" verb="元に戻す" keys="Ctrl+Z" step={props.undo} />
        <StepButton icon="redo" verb="やり直す" keys="Ctrl+Y" step={props.redo} />
        {paper && (
          <IconButton
            icon="paper"
            label={`${paper.label}を表示（F8）`}
            pressed={paper.open}
            onClick={paper.toggle}
          />
        )}
      </div>
    </header>
  );
}

interface StepButtonProps {
  readonly icon: 'undo' | 'redo';
  readonly verb: string;
  readonly keys: string;
  readonly step: Step | null;
}

function StepButton({ icon, verb, keys, step }: StepButtonProps) {
  const label = step ? `${verb}：${step.what}（${keys}）` : `${verb}（${keys}）`;
  return <IconButton icon={icon} label={label} disabled={step === null} onClick={() => step?.run()} />;
}
