import type { ReactNode } from 'react';
import type { IconName } from '../Icon.tsx';

/** One thing to go to or to do. */
export interface PaletteItem {
  readonly id: string;
  /** 人, 文書・資料, 名簿, 操作: items of one group follow each other. */
  readonly group: string;
  readonly icon: IconName;
  readonly label: string;
  /** Beside the label in 12 px. */
  readonly note?: string | undefined;
  /** At the right end: 開く, a date, a badge. */
  readonly end?: ReactNode;
  /** At the right end: the key that does the same. */
  readonly keys?: string | undefined;
  readonly run: () => void;
  /** Ctrl+Enter: 紙面に出す. */
  readonly runOnPaper?: (() => void) | undefined;
}
