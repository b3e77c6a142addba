import { NumberField } from '../ui/field/NumberField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { RuleSection } from './RuleSection.tsx';

type TextKey = 'convener' | 'firstConvener' | 'requesters' | 'basis';
type DaysKey = 'requestDays' | 'noticeDays';

/** 招集・通知 */
export function ConveningSection(section: BodySectionProps) {
  const { body, changes, readOnly } = section;
  const { convening } = body;
  const text = (key: TextKey, label: string, hint?: string) => (
    <TextField
      value={convening[key]}
      readOnly={readOnly}
      label={label}
      hint={hint}
      onSave={(value, edit) => changes.saveRule('convening', { [key]: value }, edit, (now) => now[key])}
    />
  );
  const days = (key: DaysKey, label: string, hint?: string) => (
    <NumberField
      value={convening[key]}
      readOnly={readOnly}
      label={label}
      hint={hint}
      unit="日"
      keptAs={`body.${body.id}.${key}`}
      onSave={(value, edit) => changes.saveRule('convening', { [key]: value }, edit, (now) => now[key])}
    />
  );
  return (
    <RuleSection {...section} title="招集・通知" part="convening">
      <div className={style.row}>
        {text('convener', '招集者')}
        {text('firstConvener', '選出前の招集者', '会長・部会長を選ぶまでの最初の会議を招集する者')}
      </div>
      <div className={style.row}>
        {text('requesters', '開催を請求できる者')}
        {days('requestDays', '請求の期限（希望する日の何日前まで）')}
      </div>
      <div className={style.row}>
        {days('noticeDays', '通知の期限（会議の何日前まで）')}
        {text('basis', '招集・通知の根拠')}
      </div>
    </RuleSection>
  );
}
