import { type Body, type BodyFields, bodyKinds } from '../../shared/council/body.ts';
import { bodyKindLabels } from '../../shared/council/bodyKindLabels.ts';
import { followingRule } from '../../shared/council/followingRule.ts';
import { useAsOf } from '../app/asOf.tsx';
import type { MustHaveSeen } from '../app/changeInput.ts';
import { useChanges } from '../app/changes.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { fieldMergeKey } from '../app/fieldMergeKey.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { LostScreen } from '../app/LostScreen.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { useDesk } from '../app/useDesk.ts';
import { useLatest } from '../app/useLatest.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { DateField } from '../ui/field/DateField.tsx';
import type { FieldEdit } from '../ui/field/fieldEdit.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { CompositionFacts } from './CompositionFacts.tsx';
import style from './council.module.css';
import { newBodyPath } from './councilPaths.ts';
import { parentOptions, TOP } from './parentOptions.ts';

/** 会議体の設定 */
export function BodyScreen({ params }: ScreenProps) {
  const { date } = useAsOf();
  const { data: bodies } = useDesk('council.list', { date });
  const body = bodies?.find(({ id }) => id === params.bodyId);
  if (!bodies) return null;
  return body ? <BodyForm key={body.id} body={body} bodies={bodies} /> : <LostScreen what="この会議体" />;
}

interface BodyFormProps {
  readonly body: Body;
  readonly bodies: readonly Body[];
}

function BodyForm({ body, bodies }: BodyFormProps) {
  const { go } = useNavigation();
  const canEdit = useCanEdit();
  const { save, remove } = useBodyChanges(body.id);
  useFramePosition([{ label: '会議体' }, { label: body.shortName || body.name }], body.id);
  const removeAndLeave = async () => {
    if (await remove()) go(body.parentId === null ? '/roster' : rosterPath(body.parentId));
  };
  return (
    <>
      <PageHead
        title="会議体の設定"
        sub={body.name}
        aside={
          <>
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
      <FrameHints>
        <KeyHint keys="Ctrl+Z">元に戻す</KeyHint>
        <KeyHint keys="Alt+3">委員名簿</KeyHint>
      </FrameHints>
      <WorkBody scroll>
        <div className={style.form}>
          <TextField
            label="名称（名簿や表紙に印刷する表記）"
            value={body.name}
            readOnly={!canEdit}
            onSave={(name, edit) => save('name', name, edit)}
          />
          <TextField
            label="略称（左の木と見出しに表示）"
            value={body.shortName}
            readOnly={!canEdit}
            onSave={(shortName, edit) => save('shortName', shortName, edit)}
          />
          <div className={style.row}>
            <Choice
              label="種類"
              value={body.kind}
              options={bodyKinds.map((kind) => ({ value: kind, label: bodyKindLabels[kind] }))}
              disabled={!canEdit}
              onSave={(text) => void save('kind', bodyKinds.find((kind) => kind === text) ?? body.kind)}
            />
            <Choice
              label="上位の会議体"
              value={body.parentId ?? TOP}
              options={parentOptions(bodies, body.id)}
              disabled={!canEdit}
              onSave={(id) => void save('parentId', id === TOP ? null : id)}
            />
          </div>
          <div className={style.row}>
            <DateField
              label="設置の日"
              keptAs={`body.${body.id}.establishedOn`}
              value={body.establishedOn}
              today={today()}
              readOnly={!canEdit}
              onSave={(establishedOn, edit) => save('establishedOn', establishedOn, edit)}
            />
            <DateField
              label="廃止の日"
              keptAs={`body.${body.id}.abolishedOn`}
              value={body.abolishedOn}
              today={today()}
              readOnly={!canEdit}
              onSave={(abolishedOn, edit) => save('abolishedOn', abolishedOn, edit)}
            />
          </div>
          <CompositionFacts composition={body.composition} kind={body.kind} />
          {canEdit && (
            <div>
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

/** Changes of one body, based on it as it is when their turn comes. */
function useBodyChanges(id: string) {
  const { change } = useChanges();
  const latest = useLatest();
  const { date } = useAsOf();
  const body = () => latest('council.list', { date })?.find((one) => one.id === id);
  return {
    save: <K extends keyof BodyFields>(field: K, value: BodyFields[K], edit?: FieldEdit<BodyFields[K]>) => {
      const input = (mustHaveSeen: MustHaveSeen) => {
        const now = body();
        if (!now) return null;
        mustHaveSeen(now[field], edit?.seen);
        const fields: Partial<BodyFields> = { [field]: value };
        return { id, revision: now.revision, fields: { ...fields, ...followingRule(now, fields) } };
      };
      return change('council.update', input, fieldMergeKey(`${id}.${field}`), edit);
    },
    remove: () =>
      change('council.remove', () => {
        const now = body();
        return now ? { id, revision: now.revision } : null;
      }),
  };
}
