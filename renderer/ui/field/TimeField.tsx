import type { Ref } from 'react';
import { parseTimeOfDay } from '../../../shared/calendar/parseTimeOfDay.ts';
import { timeRefusalText } from '../../../shared/calendar/readingText.ts';
import { classNames } from '../classNames.ts';
import control from './control.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import style from './TimeField.module.css';
import { type TextReading, useReadText } from './useReadText.ts';

export interface TimeFieldProps extends FieldLabels {
  /** `HH:mm`, or null for none. */
  readonly value: string | null;
  readonly onSave: (time: string | null, edit?: FieldEdit<string | null>) => unknown;
  readonly readOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A time of day typed as officials write it: 14:00, 1400, 午後2時. */
export function TimeField({ value, onSave, readOnly, ref, ...labels }: TimeFieldProps) {
  const { field, error, conflict } = useReadText({
    label: labels.label,
    value,
    edited: asIs,
    shown: asIs,
    read: readTime,
    onSave,
  });
  return (
    <FieldFrame {...labels} error={error ?? labels.error} conflict={conflict}>
      {(attributes) => (
        <input
          {...attributes}
          {...field}
          {...{ readOnly, ref }}
          type="text"
          className={classNames(control.control, style.input)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}

const asIs = (time: string) => time;

function readTime(text: string): TextReading<string> {
  const reading = parseTimeOfDay(text);
  if (reading.ok) return reading;
  return reading.error === 'empty'
    ? { ok: true, value: null }
    : { ok: false, message: timeRefusalText(reading.error) };
}
