import { useMemo } from 'react';
import type { Body } from '../../shared/council/body.ts';
import { memberCounts } from '../../shared/roster/memberCounts.ts';
import { type RosterRow, rosterAt } from '../../shared/roster/rosterAt.ts';
import { AsOfField } from '../app/AsOfField.tsx';
import { useAsOf } from '../app/asOf.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { Button } from '../ui/Button.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { BodySections } from './BodySections.tsx';
import style from './council.module.css';
import { newBodyPath } from './councilPaths.ts';
import { RuleSummary } from './RuleSummary.tsx';
import { useBodyChanges } from './useBodyChanges.ts';

/** 会議体の設定 */
export function BodyScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { data: bodies } = useDesk('council.list', { date });
  const body = bodies?.find(({ id }) => id === params.bodyId);
  if (!bodies) return null;
  return body ? <BodyPage key={body.id} body={body} bodies={bodies} /> : <LostScreen what="この会議体" />;
}

interface BodyPageProps {
  readonly body: Body;
  readonly bodies: readonly Body[];
}

function BodyPage({ body, bodies }: BodyPageProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const rows = useRoster(body);
  const changes = useBodyChanges(body.id);
  useFramePosition([{ label: '会議体' }, { label: body.shortName || body.name }], body.id);
  const removeAndLeave = async () => {
    if (await changes.remove()) go(body.parentId === null ? '/roster' : rosterPath(body.parentId));
  };
  return (
    <>
      <BodyHead body={body} />
      <FrameHints>
        <KeyHint keys="Ctrl+1">概要（Ctrl+7 沿革まで）</KeyHint>
        <KeyHint keys="Ctrl+Z">元に戻す</KeyHint>
        <KeyHint keys="Alt+3">委員名簿</KeyHint>
      </FrameHints>
      <WorkBody scroll>
        <div className={style.page}>
          <RuleSummary kind={body.kind} rule={body} members={memberCounts(rows)} />
          <BodySections body={body} bodies={bodies} rows={rows} changes={changes} readOnly={!canEdit} />
          {canEdit && (
            <div className={style.removal}>
              <Button icon="trash" onClick={() => void removeAndLeave()}>
                会議体を削除
              </Button>
            </div>
          )}
        </div>
      </WorkBody>
    </>
  );
}

function BodyHead({ body }: { readonly body: Body }) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  return (
    <PageHead
      title="会議体の設定"
      sub={body.name}
      aside={
        <>
          <AsOfField />
          {canEdit && (
            <Button icon="plus" onClick={() => go(newBodyPath(body.id))}>
              下に会議体を追加
            </Button>
          )}
          <Button icon="people" onClick={() => go(rosterPath(body.id))}>
            委員名簿
          </Button>
        </>
      }
    />
  );
}

/** The roster of the day, by which the rule is told in numbers. */
function useRoster(body: Body): readonly RosterRow[] {
  const { date } = useAsOf();
  const { data: seats } = useDesk('roster.seats', { bodyId: body.id });
  const { sides } = body.composition;
  return useMemo(() => {
    const people = new Map((seats ?? []).map(({ person }) => [person.id, person]));
    const memberships = (seats ?? []).map(({ membership }) => membership);
    return rosterAt(memberships, [...people.values()], date, sides);
  }, [seats, date, sides]);
}
