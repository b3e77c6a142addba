import { parseTimeOfDay } from '../../../shared/calendar/parseTimeOfDay.ts';
import { timeRefusalText } from '../../../shared/calendar/readingText.ts';
import { ReadTextField, type ReadTextFieldProps } from './ReadTextField.tsx';
import type { TextReading } from './useReadText.ts';

/** `value` and what is saved: `HH:mm`, or null for none. */
export type TimeFieldProps = Omit<ReadTextFieldProps, 'read' | 'width'>;

/** Px for 23:59 and a longer way to write it. */
const WIDTH = 84;

/** A time of day typed as officials write it: 14:00, 1400, 午後2時. */
export function TimeField(props: TimeFieldProps) {
  return <ReadTextField {...props} read={readTime} width={WIDTH} />;
}

function readTime(text: string): TextReading<string> {
  const reading = parseTimeOfDay(text);
  if (reading.ok) return reading;
  return reading.error === 'empty'
    ? { ok: true, value: null }
    : { ok: false, message: timeRefusalText(reading.error) };
}
