import type { ReactNode } from 'react';
import style from './Badge.module.css';
import { classNames } from './classNames.ts';
import { Icon, type IconName } from './Icon.tsx';

/** What a badge says. `clear`: looked, found nothing. `proved`: our program proved it. `plain`: a fact. */
export type BadgeKind = 'mustFix' | 'check' | 'note' | 'clear' | 'proved' | 'ok' | 'warning' | 'plain';

const looks: Record<BadgeKind, { icon?: IconName; tone?: 'error' | 'warn' | 'info' | 'ok'; word?: string }> =
  {
    mustFix: { icon: 'error', tone: 'error', word: '要修正' },
    check: { icon: 'warning', tone: 'warn', word: '要確認' },
    note: { icon: 'info', tone: 'info', word: '参考' },
    clear: { icon: 'check', tone: 'ok', word: '指摘なし' },
    proved: { icon: 'check', tone: 'ok', word: '検算済' },
    ok: { icon: 'check', tone: 'ok' },
    warning: { icon: 'warning', tone: 'warn' },
    plain: {},
  };

export interface BadgeProps {
  readonly kind: BadgeKind;
  /** Instead of the kind's own word; required for `ok`, `warning` and `plain`. */
  readonly children?: ReactNode;
  /** Without frame and tint, for status bars. */
  readonly bare?: boolean;
}

/** Shape and word together, so that nothing is said by colour alone. */
export function Badge({ kind, children, bare }: BadgeProps) {
  const { icon, tone, word } = looks[kind];
  return (
    <span className={classNames(style.badge, tone && style[tone], bare && style.bare)}>
      {icon && <Icon name={icon} size={bare ? 14 : 12} />}
      {children ?? word}
    </span>
  );
}
