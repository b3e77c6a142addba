import { roleLabel } from '../../shared/roster/memberRole.ts';
import { Checkbox } from '../ui/field/Checkbox.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { NumberField } from '../ui/field/NumberField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import type { BodySectionProps } from './bodySection.ts';
import style from './council.module.css';
import { RuleSection } from './RuleSection.tsx';
import { SidesGrid } from './SidesGrid.tsx';

/** Stands for no side, since a choice needs a text. */
const ANY_SIDE = '';

/** 構成: who may sit in the body. It is reported against on the roster; nothing is refused. */
export function CompositionSection(section: BodySectionProps) {
  const { body, changes, readOnly } = section;
  const { composition } = body;
  const { saveRule } = changes;
  return (
    <RuleSection {...section} title="構成" part="composition">
      <SidesGrid {...section} />
      <div className={style.row}>
        <NumberField
          label="委員の数の上限（人）"
          unit="人"
          keptAs={`body.${body.id}.maximum`}
          value={composition.maximum}
          readOnly={readOnly}
          onSave={(maximum, edit) => saveRule('composition', { maximum }, edit, (now) => now.maximum)}
        />
        <TextField
          label="構成の根拠"
          value={composition.basis}
          readOnly={readOnly}
          onSave={(basis, edit) => saveRule('composition', { basis }, edit, (now) => now.basis)}
        />
      </div>
      {composition.sides.length > 0 && <SideRules {...section} />}
    </RuleSection>
  );
}

function SideRules({ body, changes: { saveRule }, readOnly }: BodySectionProps) {
  const { composition, kind } = body;
  const chair = roleLabel(kind, 'chairperson');
  return (
    <>
      <div>
        <Checkbox
          checked={composition.equalNumbers}
          disabled={readOnly}
          onSave={(equalNumbers) => void saveRule('composition', { equalNumbers })}
        >
          各側を同数とする
        </Checkbox>
      </div>
      <div className={style.row}>
        <Choice
          label={`${chair}・${roleLabel(kind, 'acting_chairperson')}を選ぶ区分`}
          value={composition.chairSide ?? ANY_SIDE}
          options={[
            { value: ANY_SIDE, label: '（定めなし）' },
            ...composition.sides.map(({ key, label }) => ({ value: key, label })),
          ]}
          disabled={readOnly}
          onSave={(key) => void saveRule('composition', { chairSide: key === ANY_SIDE ? null : key })}
        />
        <TextField
          label={`${chair}の選出の根拠`}
          value={composition.chairBasis}
          readOnly={readOnly}
          onSave={(chairBasis, edit) =>
            saveRule('composition', { chairBasis }, edit, (now) => now.chairBasis)
          }
        />
      </div>
    </>
  );
}
