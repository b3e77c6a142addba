import type { Ref } from 'react';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import style from './Choice.module.css';
import control from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';

export interface ChoiceOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceProps<Value extends string> extends FieldLabels {
  readonly value: string | null;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onSave: (value: Value) => void;
  /** Called when somebody goes to the field, before its list opens: time to fill a long one. */
  readonly onEnter?: (() => void) | undefined;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLSelectElement> | undefined;
}

/** One of a few. The system's own list: it follows light and dark, the keyboard and the screen reader by itself. */
export function Choice<Value extends string>({
  value,
  options,
  onSave,
  onEnter,
  placeholder = '選んでください',
  disabled,
  ref,
  ...labels
}: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onSave(option.value);
  };
  return (
    <FieldFrame {...labels}>
      {(attributes) => (
        <div className={style.box}>
          <select
            {...attributes}
            {...{ disabled, ref }}
            className={classNames(control.control, style.select)}
            value={value ?? ''}
            onFocus={onEnter}
            onPointerDown={onEnter}
            onChange={(event) => choose(event.target.value)}
          >
            {value === null && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" className={style.arrow} />
        </div>
      )}
    </FieldFrame>
  );
}
