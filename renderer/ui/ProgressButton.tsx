import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import style from './ProgressButton.module.css';

export interface Progress {
  readonly done: number;
  /** Unknown at the beginning of some work. */
  readonly total: number | null;
  /** 頁, 件, 行. */
  readonly unit: string;
}

export interface ProgressButtonProps {
  /** PDFに綴じる. */
  readonly children: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  /** Null while nothing runs. */
  readonly progress: Progress | null;
  readonly look?: 'normal' | 'primary';
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly disabled?: boolean;
}

/** A button for long work; while it runs a bar takes its place, and the rest of the screen stays usable. */
export function ProgressButton({ children, onStart, onCancel, progress, ...button }: ProgressButtonProps) {
  if (progress === null) {
    return (
      <Button {...button} onClick={onStart}>
        {children}
      </Button>
    );
  }
  const { done, total, unit } = progress;
  const words = total === null ? `${done}${unit}` : `${done}／${total}${unit}`;
  return (
    <span className={style.running}>
      <span className={style.box}>
        <progress
          className={style.bar}
          aria-label={children}
          value={total === null ? undefined : done}
          max={total ?? 1}
        />
        <span className={style.words}>{words}</span>
      </span>
      <Button look="quiet" small onClick={onCancel}>
        中止
      </Button>
    </span>
  );
}
