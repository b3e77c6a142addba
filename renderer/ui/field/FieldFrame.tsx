import { type ReactNode, useId } from 'react';
import { problemText } from '../../../shared/contract/problemText.ts';
import { Button } from '../Button.tsx';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import style from './FieldFrame.module.css';
import type { FieldConflict } from './fieldEdit.ts';

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
  readonly conflict?: FieldConflict | undefined;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** Label, control and the message below it. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, labelPlace = 'above', remark, hint, conflict, className, children } = props;
  const id = useId();
  const error = conflict ? conflictText(label, conflict) : props.error;
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
        <p id={`${id}-message`} className={classNames(style.message, tone)} role={conflict && 'alert'}>
          {error !== undefined && <Icon name="error" size={12} />}
          {message}
        </p>
      )}
      {conflict && (
        <div className={style.choice}>
          <Button small onClick={conflict.overwrite}>
            入力した内容で上書きする
          </Button>
          <Button small onClick={conflict.takeNewest}>
            新しい内容を使う
          </Button>
        </div>
      )}
    </div>
  );
}

function conflictText(label: string, { newest }: FieldConflict): string {
  const { why, next } = problemText({ code: 'conflict', details: { what: label, newest } });
  return `${why}${next}`;
}
