import { amountOf, type Chain, type ChainStep, type StepRule } from '../../shared/schedule/chain.ts';
import { amountIn } from '../../shared/schedule/ruleText.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { NumberField } from '../ui/field/NumberField.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ruleKinds, ruleOfKind } from './chainEdits.ts';
import style from './schedule.module.css';

interface StepFormProps {
  readonly chain: Chain;
  readonly step: ChainStep;
  readonly index: number;
  readonly onChange: (step: ChainStep) => void;
  readonly onRemove: () => void;
}

const closedChoices = [
  { value: 'next', label: '次の開庁日' },
  { value: 'previous', label: '前の開庁日' },
  { value: 'stays', label: '動かさない' },
] as const;

/** One step: what it is called, by which rule it is found, what says so. */
export function StepForm({ chain, step, index, onChange, onRemove }: StepFormProps) {
  const canEdit = useCanEdit();
  const readOnly = !canEdit;
  return (
    <section className={style.step} aria-label={`段階${index + 1}　${step.label}`}>
      <div className={style.stepHead}>
        <h3>{`${index + 1}　${step.label}`}</h3>
        {canEdit && index > 0 && (
          <IconButton icon="trash" small label={`段階「${step.label}」を削除`} onClick={onRemove} />
        )}
      </div>
      <div className={style.fields}>
        <TextField
          label="見出し"
          value={step.label}
          readOnly={readOnly}
          onSave={(label) => label.trim() !== '' && onChange({ ...step, label: label.trim(), head: '' })}
        />
        {index > 0 && <RuleFields {...{ chain, step, index, onChange }} />}
        <TextField
          label="根拠"
          value={step.basis}
          readOnly={readOnly}
          onSave={(basis) => onChange({ ...step, basis })}
        />
        <TextField
          label="注記"
          value={step.note}
          readOnly={readOnly}
          onSave={(note) => onChange({ ...step, note })}
        />
      </div>
    </section>
  );
}

function RuleFields({ chain, step, index, onChange }: Omit<StepFormProps, 'onRemove'>) {
  const disabled = !useCanEdit();
  const { rule } = step;
  const set = (next: StepRule) => onChange({ ...step, rule: next });
  const before = chain.steps.slice(0, index);
  return (
    <>
      <Choice
        label="数え方"
        value={rule.kind}
        options={ruleKinds}
        disabled={disabled}
        onSave={(text) => {
          const kind = ruleKinds.find(({ value }) => value === text)?.value;
          if (kind) set(ruleOfKind(kind, rule, before[0]?.key ?? ''));
        }}
      />
      {'from' in rule && (
        <Choice
          label="どの段階から"
          value={rule.from}
          options={before.map(({ key, label }) => ({ value: key, label }))}
          disabled={disabled}
          onSave={(from) => set({ ...rule, from })}
        />
      )}
      <AmountField {...{ chain, step, set }} />
      {'whenClosed' in rule && (
        <Choice
          label="閉庁日のとき"
          value={rule.whenClosed}
          options={closedChoices.filter(({ value }) => rule.kind === 'calendarDays' || value !== 'next')}
          disabled={disabled}
          onSave={(text) => {
            const choice = closedChoices.find(({ value }) => value === text)?.value;
            if (choice && rule.kind === 'calendarDays') set({ ...rule, whenClosed: choice });
            else if (choice && choice !== 'next' && rule.kind === 'clearDaysBefore')
              set({ ...rule, whenClosed: choice });
          }}
        />
      )}
    </>
  );
}

interface AmountFieldProps {
  readonly chain: Chain;
  readonly step: ChainStep;
  readonly set: (rule: StepRule) => void;
}

/** What the rule counts; a number of a fiscal year stands in 所要日数. */
function AmountField({ chain, step, set }: AmountFieldProps) {
  const readOnly = !useCanEdit();
  const { rule, key } = step;
  const amount = amountOf(rule);
  const keptAs = `schedule.${chain.key}.${key}`;
  if (rule.kind === 'input') {
    return (
      <DateField
        label="日付"
        keptAs={keptAs}
        value={rule.date}
        today={today()}
        readOnly={readOnly}
        onSave={(date) => set({ ...rule, date })}
      />
    );
  }
  if (rule.kind === 'fixedDay') {
    return (
      <>
        <NumberField
          label="月"
          keptAs={`${keptAs}.month`}
          unit="月"
          least={1}
          value={rule.month}
          readOnly={readOnly}
          onSave={(month) => month !== null && set({ ...rule, month })}
        />
        <NumberField
          label="日"
          keptAs={`${keptAs}.day`}
          unit="日"
          least={1}
          value={rule.day}
          readOnly={readOnly}
          onSave={(day) => day !== null && set({ ...rule, day })}
        />
      </>
    );
  }
  if (amount === null) return null;
  const isYears = rule.kind === 'termOfYears';
  const save = (value: number | null) => {
    if (value === null) return;
    if (rule.kind === 'termOfYears') set({ ...rule, years: value });
    else if ('days' in rule) set({ ...rule, days: value });
  };
  return (
    <NumberField
      label={isYears ? '年数' : '日数'}
      keptAs={`${keptAs}.amount`}
      unit={isYears ? '年' : '日'}
      value={amountIn(chain, amount)}
      readOnly={readOnly || typeof amount === 'string'}
      hint={typeof amount === 'string' ? '「所要日数」で変えます' : undefined}
      onSave={save}
    />
  );
}
