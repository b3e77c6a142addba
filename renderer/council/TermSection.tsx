import { Checkbox } from '../ui/field/Checkbox.tsx';
import { NumberField } from '../ui/field/NumberField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { RuleSection } from './RuleSection.tsx';

/** 任期 */
export function TermSection(section: BodySectionProps) {
  const { body, changes, readOnly } = section;
  const { term } = body;
  const { saveRule } = changes;
  return (
    <RuleSection {...section} title="任期" part="term">
      <div className={style.row}>
        <NumberField
          label="任期（年）"
          unit="年"
          least={1}
          keptAs={`body.${body.id}.years`}
          value={term.years}
          readOnly={readOnly}
          onSave={(years, edit) => saveRule('term', { years }, edit, (now) => now.years)}
          hint="空欄は任期の定めなし"
        />
        <TextField
          label="任期の根拠"
          value={term.basis}
          readOnly={readOnly}
          onSave={(basis, edit) => saveRule('term', { basis }, edit, (now) => now.basis)}
        />
      </div>
      {term.years !== null && (
        <div className={style.row}>
          <Checkbox
            checked={term.substituteServesRemainder}
            disabled={readOnly}
            onSave={(substituteServesRemainder) => void saveRule('term', { substituteServesRemainder })}
          >
            補欠の委員は前任者の残任期間
          </Checkbox>
          <Checkbox
            checked={term.servesUntilSuccessor}
            disabled={readOnly}
            onSave={(servesUntilSuccessor) => void saveRule('term', { servesUntilSuccessor })}
          >
            満了後も後任者が任命されるまで在任
          </Checkbox>
        </div>
      )}
    </RuleSection>
  );
}
