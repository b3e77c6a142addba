import type { Ref } from 'react';
import { formatJapaneseDate, parseJapaneseDay } from '../../../shared/calendar/japaneseDate.ts';
import { dateRefusalText, dateRemarkText } from '../../../shared/calendar/readingText.ts';
import { classNames } from '../classNames.ts';
import { IconButton } from '../IconButton.tsx';
import control from './control.module.css';
import style from './DateField.module.css';
import { FieldFrame, type FieldLabels } from './FieldFrame.tsx';
import type { FieldEdit } from './fieldEdit.ts';
import { type TextReading, useReadText } from './useReadText.ts';

export interface DateFieldProps extends FieldLabels {
  /** `YYYY-MM-DD`, or null for none. */
  readonly value: string | null;
  /** `edit` says what it may overwrite; none where nothing was typed. */
  readonly onSave: (isoDate: string | null, edit?: FieldEdit<string | null>) => unknown;
  /** A text that is no date waits under this name while the field is off the screen: `body.<id>.establishedOn`. */
  readonly keptAs: string;
  /** `YYYY-MM-DD`: completes 9/13 to the year that is meant. */
  readonly today: string;
  /** An empty field is refused instead of saying that there is no day. */
  readonly required?: boolean | undefined;
  /** ‹ › to the day before and after. */
  readonly steps?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A day typed as officials write it; shown as 令和3年9月13日（月） while the cursor is elsewhere. */
export function DateField(props: DateFieldProps) {
  const { value, onSave, keptAs, today, required, steps, readOnly, ref, ...labels } = props;
  const { field, error, remark, conflict, replace } = useReadText({
    label: labels.label,
    keptAs,
    value,
    edited: (date) => formatJapaneseDate(date),
    shown: (date) => formatJapaneseDate(date, { weekday: true }),
    read: (text) => readDate(text, today, required),
    onSave,
  });
  const step = (days: number) => value !== null && replace(shiftDay(value, days));
  return (
    <FieldFrame {...labels} error={error ?? labels.error} remark={remark} conflict={conflict}>
      {(attributes) => (
        <div className={classNames(control.control, style.box, steps && style.withSteps)}>
          {steps && (
            <IconButton icon="back" small label="前の日" disabled={value === null} onClick={() => step(-1)} />
          )}
          <input
            {...attributes}
            {...field}
            {...{ readOnly, ref }}
            type="text"
            className={style.input}
            autoComplete="off"
            spellCheck={false}
          />
          {steps && (
            <IconButton
              icon="forward"
              small
              label="次の日"
              disabled={value === null}
              onClick={() => step(1)}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function readDate(text: string, today: string, required = false): TextReading<string> {
  const reading = parseJapaneseDay(text, { today });
  if (reading.ok) {
    const remark = reading.value.remarks.map(dateRemarkText).join('');
    return { ok: true, value: reading.value.date, remark: remark === '' ? undefined : remark };
  }
  if (reading.error.reason === 'empty' && !required) return { ok: true, value: null };
  return { ok: false, message: dateRefusalText(reading.error) };
}

const DAY = 24 * 60 * 60 * 1000;

/** Counted in UTC, where every day has 24 hours. */
function shiftDay(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
