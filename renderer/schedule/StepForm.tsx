import {
  amountOf,
  type Chain,
  type ChainStep,
  chainLimits,
  type StepRule,
} from '../../shared/schedule/chain.ts';
import { readDayOfEveryYear } from '../../shared/schedule/dayOfEveryYear.ts';
import { amountIn } from '../../shared/schedule/ruleText.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { BoundedTextField } from '../ui/field/BoundedTextField.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { NumberField } from '../ui/field/NumberField.tsx';
import { ReadTextField } from '../ui/field/ReadTextField.tsx';
import type { TextReading } from '../ui/field/useReadText.ts';
import { IconButton } from '../ui/IconButton.tsx';
import style from './chainEdit.module.css';
import { closedBy, counting, ruleKinds, ruleOfKind, withMovedStep } from './chainEdits.ts';

interface StepFormProps {
  readonly chain: Chain;
  readonly step: ChainStep;
  readonly index: number;
  /** Of the step as it is when the change's turn comes. */
  readonly onChange: (edit: (step: ChainStep) => ChainStep) => unknown;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

type SetRule = (edit: (rule: StepRule) => StepRule) => unknown;

const closedChoices = [
  { value: 'next', label: '次の開庁日' },
  { value: 'previous', label: '前の開庁日' },
  { value: 'stays', label: '動かさない' },
] as const;

/** One step: what it is called, by which rule it is found, what says so. */
export function StepForm({ chain, step, index, onChange, onMove, onRemove }: StepFormProps) {
  const canEdit = useCanEdit();
  const readOnly = !canEdit;
  const keptAs = `schedule.${chain.key}.${step.key}`;
  return (
    <section className={style.step} aria-label={`段階${index + 1}　${step.label}`}>
      <div className={style.stepHead}>
        <h3>{`${index + 1}　${step.label}`}</h3>
        {canEdit && index > 0 && (
          <>
            <IconButton
              icon="up"
              small
              label={`段階「${step.label}」を上へ`}
              disabled={withMovedStep(chain, step.key, -1) === null}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              small
              label={`段階「${step.label}」を下へ`}
              disabled={withMovedStep(chain, step.key, 1) === null}
              onClick={() => onMove(1)}
            />
            <IconButton icon="trash" small label={`段階「${step.label}」を削除`} onClick={onRemove} />
          </>
        )}
      </div>
      <div className={style.fields}>
        <BoundedTextField
          label="見出し"
          keptAs={`${keptAs}.label`}
          value={step.label}
          most={chainLimits.label}
          required
          readOnly={readOnly}
          onSave={(label) => onChange((now) => ({ ...now, label, head: '' }))}
        />
        {index > 0 && <RuleFields {...{ chain, step, index, onChange }} />}
      </div>
      <div className={style.fields}>
        <BoundedTextField
          label="根拠"
          keptAs={`${keptAs}.basis`}
          value={step.basis}
          most={chainLimits.basis}
          readOnly={readOnly}
          onSave={(basis) => onChange((now) => ({ ...now, basis }))}
        />
        <BoundedTextField
          label="注記"
          keptAs={`${keptAs}.note`}
          value={step.note}
          most={chainLimits.note}
          readOnly={readOnly}
          onSave={(note) => onChange((now) => ({ ...now, note }))}
        />
      </div>
    </section>
  );
}

function RuleFields({ chain, step, index, onChange }: Omit<StepFormProps, 'onMove' | 'onRemove'>) {
  const disabled = !useCanEdit();
  const { rule } = step;
  const set: SetRule = (edit) => onChange((now) => ({ ...now, rule: edit(now.rule) }));
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
          if (kind) set((now) => ruleOfKind(kind, now, before[0]?.key ?? ''));
        }}
      />
      {'from' in rule && (
        <Choice
          label="どの段階から"
          value={rule.from}
          options={before.map(({ key, label }) => ({ value: key, label }))}
          disabled={disabled}
          onSave={(from) => set((now) => ('from' in now ? { ...now, from } : now))}
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
            if (choice) set((now) => closedBy(now, choice));
          }}
        />
      )}
    </>
  );
}

interface AmountFieldProps {
  readonly chain: Chain;
  readonly step: ChainStep;
  readonly set: SetRule;
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
        onSave={(date) => set((now) => (now.kind === 'input' ? { ...now, date } : now))}
      />
    );
  }
  if (rule.kind === 'fixedDay') {
    return (
      <ReadTextField
        label="月日"
        keptAs={keptAs}
        value={`${rule.month}月${rule.day}日`}
        read={readMonthDay}
        readOnly={readOnly}
        onSave={(text) => {
          const reading = readDayOfEveryYear(text ?? '');
          const { month, day } = reading.ok ? reading : rule;
          return set((now) => (now.kind === 'fixedDay' ? { ...now, month, day } : now));
        }}
      />
    );
  }
  if (amount === null) return null;
  const isYears = rule.kind === 'termOfYears';
  const save = (value: number | null) => value !== null && set((now) => counting(now, value));
  return (
    <NumberField
      label={isYears ? '年数' : '日数'}
      keptAs={`${keptAs}.amount`}
      unit={isYears ? '年' : '日'}
      most={chainLimits.amount}
      required
      value={amountIn(chain, amount)}
      readOnly={readOnly || typeof amount === 'string'}
      hint={typeof amount === 'string' ? '「所要日数」で変えます' : undefined}
      onSave={save}
    />
  );
}

function readMonthDay(text: string): TextReading<string> {
  const reading = readDayOfEveryYear(text);
  return reading.ok ? { ok: true, value: `${reading.month}月${reading.day}日` } : reading;
}
