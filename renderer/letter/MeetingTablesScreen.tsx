import { useState } from 'react';
import { meetingTitle } from '../../shared/meeting/meetingTitle.ts';
import { cardsPerSheet } from '../../shared/paper/nameCardsDocument.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { PaperPane } from '../paper/PaperPane.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import style from './letter.module.css';
import { lettersRoot, meetingTablesRoot } from './letterPaths.ts';

const kinds = [
  { id: 'attendance', label: '出席者名簿' },
  { id: 'tent', label: '席札' },
  { id: 'plate', label: '名札' },
  { id: 'handouts', label: '配布資料一覧' },
] as const;
type Kind = (typeof kinds)[number]['id'];

const notes: Readonly<Record<Kind, string>> = {
  attendance:
    '開催日に在任する委員を、会議体と区分の順に並べます。会議体に登録した事務局とオブザーバーが続きます。',
  tent: '点線で折ると、両面に氏名が出ます。実線で切り離します。',
  plate: '開催日に在任する委員と、氏名を登録した事務局・オブザーバーの分を作ります。',
  handouts: '表紙・次第・資料目次と、会議の資料を順に並べます。',
};

/** 出席者名簿, 席札, 名札 and 配布資料一覧 of a meeting: nothing is entered, its rosters and materials have it all. */
export function MeetingTablesScreen({ params }: ScreenProps) {
  const { go } = useNavigation();
  const { date } = useAsOf();
  const [kind, setKind] = useState<Kind>('attendance');
  const [perSheet, setPerSheet] = useState<(typeof cardsPerSheet)[number]>(2);
  const { data: bodies } = useDesk('council.list', { date });
  const { data: meetings } = useDesk('meeting.list', {});
  useFramePosition([{ label: '文書', path: lettersRoot }, { label: '会議当日の紙面' }]);
  if (!meetings || !bodies) return <SkeletonRows />;
  const dated = meetings.filter(({ heldOn }) => heldOn !== null);
  const meeting = dated.find(({ id }) => id === params.meetingId) ?? dated[0];
  if (!meeting) {
    return (
      <>
        <PageHead title="会議当日の紙面" />
        <EmptyState sentence="開催日の決まった会議がありません。会議に開催日を入力すると、ここで作れます。" />
      </>
    );
  }
  const paper: Paper =
    kind === 'attendance' || kind === 'handouts'
      ? { kind, meetingId: meeting.id }
      : { kind: 'nameCards', meetingId: meeting.id, form: kind, perSheet };
  return (
    <>
      <PageHead title="会議当日の紙面" />
      <WorkBody scroll>
        <div className={style.form}>
          <Choice
            label="会議"
            value={meeting.id}
            options={dated.map((each) => ({ value: each.id, label: meetingTitle(bodies, each) }))}
            onSave={(id) => go(`${meetingTablesRoot}/${id}`)}
          />
          <Segmented label="作るもの" segments={kinds} current={kind} onChange={setKind} />
          {(kind === 'tent' || kind === 'plate') && (
            <Choice
              label="A4 1枚に"
              value={String(perSheet)}
              options={cardsPerSheet.map((count) => ({ value: String(count), label: `${count}人分` }))}
              onSave={(text) => setPerSheet(cardsPerSheet.find((count) => String(count) === text) ?? 2)}
            />
          )}
          <p>{notes[kind]}</p>
        </div>
      </WorkBody>
      <PaperPane
        title={kinds.find(({ id }) => id === kind)?.label ?? ''}
        paper={paper}
        excel={kind === 'attendance' || kind === 'handouts'}
      />
      <FrameHints>
        <KeyHint keys="Ctrl+P">印刷</KeyHint>
      </FrameHints>
    </>
  );
}
