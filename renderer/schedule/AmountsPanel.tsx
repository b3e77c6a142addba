import { useState } from 'react';
import { formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import { type Chain, chainLimits } from '../../shared/schedule/chain.ts';
import type { ChainAmounts } from '../../shared/schedule/scheduleContract.ts';
import { useChanges } from '../app/changes.tsx';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Choice } from '../ui/field/Choice.tsx';
import { NumberField } from '../ui/field/NumberField.tsx';
import { Panel } from '../ui/layout/Panel.tsx';
import style from './chainEdit.module.css';

interface AmountsPanelProps {
  readonly chain: Chain;
  readonly amounts: readonly ChainAmounts[];
  readonly thisYear: number;
}

const yearText = (year: number): string =>
  formatJapanesePeriod({ date: `${year}-04-01`, precision: 'year', calendar: 'fiscal' });

/** 所要日数: what no law gives, of one fiscal year. */
export function AmountsPanel({ chain, amounts, thisYear }: AmountsPanelProps) {
  const { change } = useChanges();
  const latest = useLatest();
  const canEdit = useCanEdit();
  const [year, setYear] = useState(thisYear);
  const known =
    amounts.find((each) => each.chainKey === chain.key && each.fiscalYear === year)?.amounts ?? {};
  const years = [
    ...new Set([
      ...Array.from({ length: 8 }, (_, index) => thisYear - 5 + index),
      ...amounts.filter(({ chainKey }) => chainKey === chain.key).map(({ fiscalYear }) => fiscalYear),
    ]),
  ].toSorted((one, other) => one - other);
  const save = (key: string, value: number | null) => {
    if (value === null) return;
    void change('schedule.setAmounts', () => {
      const stored = latest('schedule.chains', {})?.amounts.find(
        (each) => each.chainKey === chain.key && each.fiscalYear === year,
      );
      return { chainKey: chain.key, fiscalYear: year, amounts: { ...stored?.amounts, [key]: value } };
    });
  };
  return (
    <Panel title="所要日数" note="法令にない日数。年度ごとに決めます">
      <div className={style.form}>
        <Choice
          label="年度"
          className={style.year}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: yearText(each) }))}
          onSave={(text) => setYear(Number(text))}
        />
        <div className={style.fields}>
          {chain.parameters.map(({ key, label, value, note }) => (
            <NumberField
              key={`${year} ${key}`}
              label={label}
              keptAs={`schedule.${chain.key}.${year}.${key}`}
              unit="日"
              most={chainLimits.amount}
              required
              value={known[key] ?? value}
              readOnly={!canEdit}
              hint={known[key] === undefined ? note : `初めの値は${value}`}
              onSave={(amount) => save(key, amount)}
            />
          ))}
        </div>
      </div>
    </Panel>
  );
}
