import { formatJapaneseDate } from '../../shared/calendar/japaneseDate.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { today } from '../app/today.ts';
import { SampleNotice } from '../sample/SampleNotice.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { HomeDeadlines } from './HomeDeadlines.tsx';
import { HomeFindings } from './HomeFindings.tsx';
import { HomeWeeks } from './HomeWeeks.tsx';
import style from './home.module.css';
import { NextMeeting } from './NextMeeting.tsx';
import { RecentWork } from './RecentWork.tsx';

/** ホーム: what is next, what is due, what is wrong, what was done last. */
export function HomeScreen() {
  useFramePosition([{ label: 'ホーム' }]);
  return (
    <>
      <PageHead title={formatJapaneseDate(today(), { form: 'full', weekday: true })} />
      <FrameHints>
        <KeyHint keys="Ctrl+K">検索・移動・操作</KeyHint>
        <KeyHint keys="F1">キーの一覧</KeyHint>
      </FrameHints>
      <WorkBody scroll>
        <SampleNotice />
        <div className={style.columns}>
          <div>
            <NextMeeting />
            <HomeDeadlines />
            <HomeWeeks />
          </div>
          <div>
            <HomeFindings />
            <RecentWork />
          </div>
        </div>
      </WorkBody>
    </>
  );
}
