import type { OfficeCalendar } from '../../shared/calendar/officeCalendar.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import type { Chain } from '../../shared/schedule/chain.ts';
import type { ScheduledStep } from '../../shared/schedule/computeSchedule.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import type { CalendarData } from './useSchedule.ts';
import { WhyPane } from './WhyPane.tsx';

interface ChainPaneProps {
  readonly pane: 'why' | 'paper';
  readonly paper: Paper;
  readonly chain: Chain;
  readonly steps: readonly ScheduledStep[];
  readonly calendar: OfficeCalendar;
  readonly data: CalendarData;
  /** Null where nothing can be computed: then there is only the paper. */
  readonly stepKey: string | null;
  readonly onPaper: () => void;
}

/** The right of a chain: なぜ？ first, its paper when it is asked for. */
export function ChainPane({ pane, paper, chain, steps, calendar, data, stepKey, onPaper }: ChainPaneProps) {
  return pane === 'paper' || stepKey === null ? (
    <PaperPane
      title={paper.kind === 'timeline' ? '日程図' : '日程一覧表'}
      paper={paper}
      excel={paper.kind === 'scheduleTable'}
    />
  ) : (
    <WhyPane {...{ chain, steps, calendar, data, stepKey, paper, onPaper }} />
  );
}
