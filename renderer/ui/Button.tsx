import type { MouseEventHandler, ReactNode, Ref } from 'react';
import style from './Button.module.css';
import { classNames } from './classNames.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  /** At most one `primary` on a screen. */
  readonly look?: 'normal' | 'primary' | 'quiet' | 'link';
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Shown after the words, as in `Ctrl+Enter`; the key itself is bound by `useKeys`. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly title?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  /** Where the words alone do not say what of; must contain them. */
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-haspopup'?: 'menu' | 'dialog' | 'listbox';
  readonly 'aria-pressed'?: boolean;
}

export function Button(props: ButtonProps) {
  const { children, look = 'normal', small, icon, keys, className, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classNames(
        look === 'link' ? style.link : style.button,
        style[look],
        small && style.small,
        className,
      )}
    >
      {icon && <Icon name={icon} size={small ? 14 : 16} />}
      {children}
      {keys && <span className={style.keys}>{keys}</span>}
    </button>
  );
}
