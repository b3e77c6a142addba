import { fiscalYearOf, formatJapanesePeriod } from '../../shared/calendar/japaneseDate.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import { FrameHints } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { Toolbar } from '../ui/layout/Toolbar.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { chainEditPath } from './schedulePaths.ts';
import { useCalendarFile } from './useCalendarFile.ts';
import words from './words.module.css';

interface ChainHeadProps {
  readonly chain: Chain;
  /** Of the plan that is looked at; empty for none. */
  readonly title: string;
  readonly start: string;
  readonly canGoBackwards: boolean;
  readonly onStart: (date: string) => void;
}

/** What is computed, from which day, and by which numbers that no law gives. */
export function ChainHead({ chain, title, start, canGoBackwards, onStart }: ChainHeadProps) {
  const { go } = useNavigation();
  const saveCalendarFile = useCalendarFile();
  const year = { date: `${fiscalYearOf(start)}-04-01`, precision: 'year', calendar: 'fiscal' } as const;
  return (
    <>
      <PageHead
        title={`${chain.name}の日程`}
        sub={[formatJapanesePeriod(year), title].filter((part) => part !== '').join('　')}
        aside={
          <>
            <Button icon="settings" onClick={() => go(chainEditPath(chain.key))}>
              段取りを編集
            </Button>
            <Button icon="schedule" onClick={() => void saveCalendarFile()}>
              カレンダーに出す
            </Button>
          </>
        }
      />
      <Toolbar end={<span className={words.why}>{amountsText(chain.parameters)}</span>}>
        <DateField
          label={chain.steps[0]?.label ?? ''}
          labelPlace="beside"
          keptAs={`schedule.${chain.key}.start`}
          value={start}
          today={today()}
          steps
          required
          onSave={(date) => date !== null && onStart(date)}
        />
      </Toolbar>
      <FrameHints>
        <KeyHint keys="F4">なぜ</KeyHint>
        <KeyHint keys="F8">紙面</KeyHint>
        {canGoBackwards && <KeyHint keys="F9">逆算</KeyHint>}
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
      </FrameHints>
    </>
  );
}

function amountsText(parameters: readonly { readonly label: string; readonly value: number }[]): string {
  return parameters.map(({ label, value }) => `${label.replace(/（.*）$/, '')} ${value}`).join('・');
}
