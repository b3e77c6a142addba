import { useState } from 'react';
import { fiscalYearOf } from '../../shared/calendar/japaneseDate.ts';
import { chainLimits } from '../../shared/schedule/chain.ts';
import { chainOn, chainsOf } from '../../shared/schedule/chainBook.ts';
import { useChanges } from '../app/changes.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { Button } from '../ui/Button.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { AmountsPanel } from './AmountsPanel.tsx';
import { OwnChainForm } from './OwnChainForm.tsx';
import { chainEditPath, chainPath, scheduleRoot } from './schedulePaths.ts';
import { TryOut } from './TryOut.tsx';
import { type Schedules, useSchedule } from './useSchedule.ts';

/** 段取りの編集: the numbers of a fiscal year; of the office's own chains the steps too. */
export function ChainEditScreen({ params }: ScreenProps) {
  const schedules = useSchedule();
  if (!schedules) return <SkeletonRows />;
  const { key = '' } = params;
  return chainsOf(schedules.book).some((chain) => chain.key === key) ? (
    <Editor key={key} schedules={schedules} chainKey={key} />
  ) : (
    <LostScreen what="この段取り" />
  );
}

function Editor({ schedules, chainKey }: { readonly schedules: Schedules; readonly chainKey: string }) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const canEdit = useCanEdit();
  const [start, setStart] = useState(today());
  const { book, calendar } = schedules;
  const own = book.own.find(({ id }) => id === chainKey);
  const chain = chainsOf(book).find(({ key }) => key === chainKey);
  const tried = chainOn(book, chainKey, start);
  useFramePosition([
    { label: '日程', path: scheduleRoot },
    { label: chain?.name ?? '', path: chainPath(chainKey) },
    { label: '編集' },
  ]);
  if (!chain || !tried) return null;
  const copy = async () => {
    const name = `${chain.name}（写し）`;
    const created = await change('schedule.createChain', {
      chain: { ...chain, name: name.length > chainLimits.name ? chain.name : name },
    });
    if (created) go(chainEditPath(created.id));
  };
  const remove = async () => {
    if (own && (await change('schedule.removeChain', { id: own.id, revision: own.revision })))
      go(scheduleRoot);
  };
  return (
    <>
      <PageHead
        title={`${chain.name}の編集`}
        sub={own ? '独自の段取り' : '初めからある段取り。段階を変えるときは写しを作ります'}
        aside={
          canEdit && (
            <>
              <Button icon="plus" onClick={() => void copy()}>
                写しを作る
              </Button>
              {own && (
                <Button icon="trash" onClick={() => void remove()}>
                  段取りを削除
                </Button>
              )}
            </>
          )
        }
      />
      <WorkBody scroll>
        {chain.parameters.length > 0 && (
          <AmountsPanel chain={chain} amounts={book.amounts} thisYear={fiscalYearOf(today())} />
        )}
        {own && <OwnChainForm id={own.id} chain={own.chain} />}
      </WorkBody>
      <TryOut chain={tried} calendar={calendar} start={start} onStart={setStart} />
      <FrameHints>
        <KeyHint keys="F8">試算</KeyHint>
        <KeyHint keys="F6">次の区画</KeyHint>
      </FrameHints>
    </>
  );
}
