import { useState } from 'react';
import { type BodyKind, bodyKinds, bodyTemplateKeys } from '../../shared/council/body.ts';
import { bodyKindLabels } from '../../shared/council/bodyKindLabels.ts';
import { bodyTemplates } from '../../shared/council/bodyTemplates.ts';
import { type NewBody, newBody } from '../../shared/council/newBody.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useChanges } from '../app/changes.tsx';
import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { useDesk } from '../app/useDesk.ts';
import { rosterPath } from '../roster/rosterPaths.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/field/Choice.tsx';
import { flushFields } from '../ui/field/flushFields.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { useKeys } from '../ui/keys/useKeys.ts';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import style from './council.module.css';
import { parentOptions, TOP } from './parentOptions.ts';
import { RuleSummary } from './RuleSummary.tsx';
import { NO_TEMPLATE, templateOptions } from './templateOptions.ts';
import { useDraft } from './useDraft.ts';

/** A body is made as a whole: one without a name would have no place in the tree. */
export function NewBodyScreen({ params }: ScreenProps) {
  const parentId = params.parentId ?? null;
  return <NewBodyForm key={parentId} parentId={parentId} />;
}

function NewBodyForm({ parentId }: { readonly parentId: string | null }) {
  const { go } = useNavigation();
  const { change } = useChanges();
  const { date } = useAsOf();
  const { data: bodies = [] } = useDesk('council.list', { date });
  const [kind] = useState<BodyKind>(parentId === null ? 'council' : 'subcommittee');
  const draft = useDraft<NewBody>({ kind, name: '', shortName: '', parentId });
  const [missing, setMissing] = useState(false);
  useFramePosition([{ label: '会議体' }, { label: '会議体を追加' }], parentId);

  const create = async () => {
    flushFields();
    const body = draft.latest();
    setMissing(body.name.trim() === '');
    if (body.name.trim() === '') return;
    const created = await change('council.create', body);
    if (created) go(rosterPath(created.id));
  };
  useKeys({ 'Ctrl+Enter': () => void create() });
  const { value, set } = draft;
  const body = newBody(value);
  const chooseTemplate = (text: string) => {
    const template = bodyTemplateKeys.find((key) => key === text) ?? null;
    set({ template, ...(template && { kind: bodyTemplates[template].kind }) });
  };
  return (
    <>
      <PageHead title="会議体を追加" sub="審議会、部会、推進会議など、委員が集まる会を一つずつ入れます。" />
      <FrameHints>
        <KeyHint keys="Ctrl+Enter">会議体を追加</KeyHint>
        <KeyHint keys="F1">キーの一覧</KeyHint>
      </FrameHints>
      <WorkBody scroll>
        <div className={style.form}>
          <TextField
            label="名称（名簿や表紙に印刷する表記）"
            value={value.name}
            onSave={(name) => set({ name })}
            error={
              missing && value.name.trim() === ''
                ? '名称がありません。名簿の題名になるため、入力してください。'
                : undefined
            }
            hint="例：島根地方最低賃金審議会。部会は、審議会の名称を除いて入力します。"
            autoFocus
          />
          <TextField
            label="略称（左の木と見出しに表示）"
            value={value.shortName}
            onSave={(shortName) => set({ shortName })}
            hint="例：製鋼・鉄素形材。空欄なら名称を表示します。"
          />
          <Choice
            label="ひな形"
            value={body.template ?? NO_TEMPLATE}
            options={templateOptions}
            onSave={chooseTemplate}
            hint="構成、定足数、招集、任期の定めを下のとおり入れます。あとからすべて変えられます。"
          />
          <div className={style.row}>
            <Choice
              label="種類"
              value={value.kind}
              options={bodyKinds.map((one) => ({ value: one, label: bodyKindLabels[one] }))}
              onSave={(kind) => set({ kind })}
            />
            <Choice
              label="上位の会議体"
              value={value.parentId ?? TOP}
              options={parentOptions(bodies, null)}
              onSave={(id) => set({ parentId: id === TOP ? null : id })}
            />
          </div>
          <RuleSummary kind={value.kind} rule={body} members={{}} />
          <div>
            <Button look="primary" icon="plus" keys="Ctrl+Enter" onClick={() => void create()}>
              会議体を追加
            </Button>
          </div>
        </div>
      </WorkBody>
    </>
  );
}
