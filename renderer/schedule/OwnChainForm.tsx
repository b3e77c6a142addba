import { type Chain, chainLimits } from '../../shared/schedule/chain.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { BoundedTextField } from '../ui/field/BoundedTextField.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './chainEdit.module.css';
import { newStep, withMovedStep, withoutStep, withStep, withSubject } from './chainEdits.ts';
import { StepForm } from './StepForm.tsx';
import { useChainChanges } from './useChainChanges.ts';

const subjects = [
  { value: 'any', label: '何にでも' },
  { value: 'meeting', label: '会議の日から' },
  { value: 'consultation', label: '諮問の日から' },
] as const;

/** The steps of a chain of the office's own; each change is saved by itself and tried at once. */
export function OwnChainForm({ id, chain }: { readonly id: string; readonly chain: Chain }) {
  const save = useChainChanges(id);
  const canEdit = useCanEdit();
  return (
    <Panel title="段階">
      <div className={style.fields}>
        <BoundedTextField
          label="段取りの名称"
          keptAs={`schedule.${id}.name`}
          value={chain.name}
          most={chainLimits.name}
          required
          readOnly={!canEdit}
          onSave={(name) => save((now) => ({ ...now, name }))}
        />
        <Choice
          label="付ける先"
          value={chain.subject}
          options={subjects}
          disabled={!canEdit}
          onSave={(text) => {
            const subject = subjects.find(({ value }) => value === text)?.value ?? 'any';
            void save((now) => withSubject(now, subject));
          }}
        />
      </div>
      {chain.steps.map((step, index) => (
        <StepForm
          key={step.key}
          chain={chain}
          step={step}
          index={index}
          onChange={(edit) => save((now) => withStep(now, step.key, edit))}
          onMove={(by) => void save((now) => withMovedStep(now, step.key, by) ?? now)}
          onRemove={() => void save((now) => withoutStep(now, step.key))}
        />
      ))}
      {canEdit && (
        <div className={style.step}>
          <Button
            icon="plus"
            disabled={chain.steps.length >= chainLimits.steps}
            onClick={() => void save((now) => ({ ...now, steps: [...now.steps, newStep(now)] }))}
          >
            段階を追加
          </Button>
          {chain.steps.length >= chainLimits.steps && <p>{`段階は${chainLimits.steps}までです。`}</p>}
        </div>
      )}
    </Panel>
  );
}
