import type { ReactNode } from 'react';
import style from './Checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onSave: (checked: boolean) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export function Checkbox({ children, checked, onSave, hint, disabled }: CheckboxProps) {
  return (
    <label className={style.label}>
      <input
        type="checkbox"
        className={style.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onSave(event.target.checked)}
      />
      <span>
        {children}
        {hint && <span className={style.hint}>{hint}</span>}
      </span>
    </label>
  );
}
