import { DateField } from '../ui/field/DateField.tsx';
import { useAsOf } from './asOf.tsx';
import { today } from './today.ts';

/** 基準日: the day as of which bodies and rosters are shown, the same on all their screens. */
export function AsOfField() {
  const { date, setDate } = useAsOf();
  return (
    <DateField
      label="基準日"
      keptAs="asOf"
      labelPlace="beside"
      value={date}
      today={today()}
      steps
      onSave={(day) => setDate(day ?? today())}
    />
  );
}
