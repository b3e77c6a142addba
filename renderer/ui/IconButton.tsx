import type { MouseEventHandler, Ref } from 'react';
import { classNames } from './classNames.ts';
import { Icon, type IconName } from './Icon.tsx';
import style from './IconButton.module.css';

export interface IconButtonProps {
  readonly icon: IconName;
  /** The name read aloud and shown as the tooltip, with its key: `元に戻す：氏名の変更（Ctrl+Z）`. */
  readonly label: string;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-haspopup'?: 'menu' | 'dialog';
  readonly 'aria-keyshortcuts'?: string;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, pressed, small, className, ...rest } = props;
  return (
    <button
      {...rest}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      type="button"
      aria-label={label}
      title={label}
      className={classNames(style.button, small && style.small, className)}
    >
      <Icon name={icon} size={small ? 14 : 16} />
    </button>
  );
}
