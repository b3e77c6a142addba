import { type ReactNode, useId } from 'react';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import style from './FieldFrame.module.css';

export interface FieldLabels {
  readonly label: string;
  /** `beside`: in front of the field, in bars; `hidden`: only read aloud. Default `above`. */
  readonly labelPlace?: 'above' | 'beside' | 'hidden' | undefined;
  /** The thing, the reason, the next step. What was typed stays. */
  readonly error?: string | undefined;
  /** Worth knowing, nothing wrong: 年は令和3年としました. */
  readonly remark?: string | undefined;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
}

/** Ties a control to its name and messages. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldFrameProps extends FieldLabels {
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** Label, control and the message below it. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, labelPlace = 'above', error, remark, hint, className, children } = props;
  const id = useId();
  const message = error ?? remark ?? hint;
  const tone = error !== undefined ? style.error : remark !== undefined ? style.remark : style.hint;
  return (
    <div className={classNames(style.field, style[labelPlace], className)}>
      <label htmlFor={id} className={style.label}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': message === undefined ? undefined : `${id}-message`,
      })}
      {message !== undefined && (
        <p id={`${id}-message`} className={classNames(style.message, tone)}>
          {error !== undefined && <Icon name="error" size={12} />}
          {message}
        </p>
      )}
    </div>
  );
}
