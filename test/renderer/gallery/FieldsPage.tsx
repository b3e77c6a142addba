import { useState } from 'react';
import { Badge } from '../../../renderer/ui/Badge.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { Checkbox } from '../../../renderer/ui/field/Checkbox.tsx';
import { Choice } from '../../../renderer/ui/field/Choice.tsx';
import { DateField } from '../../../renderer/ui/field/DateField.tsx';
import { SuggestField } from '../../../renderer/ui/field/SuggestField.tsx';
import { TextField } from '../../../renderer/ui/field/TextField.tsx';
import { TimeField } from '../../../renderer/ui/field/TimeField.tsx';
import { Finding } from '../../../renderer/ui/layout/Finding.tsx';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { Panel } from '../../../renderer/ui/layout/Panel.tsx';
import { Toolbar } from '../../../renderer/ui/layout/Toolbar.tsx';
import { WorkBody } from '../../../renderer/ui/layout/WorkBody.tsx';
import { MarkedText } from '../../../renderer/ui/MarkedText.tsx';
import { ProgressButton } from '../../../renderer/ui/ProgressButton.tsx';
import { SaveState } from '../../../renderer/ui/SaveState.tsx';
import { Segmented } from '../../../renderer/ui/Segmented.tsx';
import { SkeletonRows } from '../../../renderer/ui/SkeletonRows.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

const TODAY = '2021-09-08';
type Look = 'redline' | 'comparison' | 'amendment';

function Fields() {
  const [place, setPlace] = useState('松江地方合同庁舎');
  const [date, setDate] = useState<string | null>('2021-09-13');
  const [time, setTime] = useState<string | null>('14:00');
  const [agency, setAgency] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const saving =
    <T,>(name: string, set: (value: T) => void) =>
    (value: T) => {
      noting(name)(value);
      set(value);
    };
  return (
    <>
      <TextField label="場所" value={place} onSave={saving('place', setPlace)} hint="開催通知に印刷します" />
      <button type="button" onClick={() => setPlace('島根県庁')}>
        別の人が場所を変える
      </button>
      <TextField
        label="件名"
        value=""
        onSave={noting('subject')}
        error="件名がありません。通知を出すには入力してください。"
      />
      <DateField label="開催日" keptAs="heldOn" today={TODAY} value={date} onSave={saving('date', setDate)} />
      <TimeField label="開会" keptAs="startsAt" value={time} onSave={saving('time', setTime)} />
      <Choice
        label="所管"
        value={agency}
        options={[
          { value: 'wage', label: '賃金室' },
          { value: 'general', label: '総務課' },
        ]}
        onSave={saving('agency', setAgency)}
      />
      <SuggestField
        label="理由"
        value={reason}
        suggestions={['任期満了', '辞任', '所属の異動']}
        onSave={saving('reason', setReason)}
      />
      <Checkbox checked={open} onSave={saving('open', setOpen)} hint="運営規程第5条">
        公開する
      </Checkbox>
    </>
  );
}

/** Everything that is typed into, and the small parts around it. */
export function FieldsPage() {
  const [look, setLook] = useState<Look>('redline');
  const [shown, setShown] = useState(true);
  const [date, setDate] = useState<string | null>('2021-09-13');
  return (
    <GalleryShell>
      <PageHead
        title="会議の基本"
        sub="特定最低賃金専門部会 合同会議"
        aside={
          <DateField
            label="基準日"
            keptAs="asOf"
            labelPlace="beside"
            steps
            today={TODAY}
            value={date}
            onSave={setDate}
          />
        }
      />
      <Toolbar end={<Button look="primary">通知を作る</Button>}>
        <Segmented
          label="見せ方"
          current={look}
          onChange={setLook}
          segments={[
            { id: 'redline', label: '見え消し', keys: 'Ctrl+1' },
            { id: 'comparison', label: '新旧対照表', keys: 'Ctrl+2' },
            { id: 'amendment', label: '改め文', keys: 'Ctrl+3' },
          ]}
        />
        <ProgressButton
          icon="packet"
          progress={{ done: 12, total: 37, unit: '頁' }}
          onStart={noting('start')}
          onCancel={noting('cancel')}
        >
          PDFに綴じる
        </ProgressButton>
      </Toolbar>
      <WorkBody scroll>
        <Button look="quiet" onClick={() => setShown(!shown)}>
          欄を{shown ? 'たたむ' : '開く'}
        </Button>
        {shown && <Fields />}
        <Panel title="校閲の指摘" note="合同会議の資料 6点" action={<Button look="link">7件すべて</Button>}>
          <Finding
            kind="mustFix"
            where="資料No.1 製鋼 佐藤委員、電子部品 内田委員"
            actions={<Button small>候補を見る</Button>}
          >
            <MarkedText
              text="「オ一エム金属工業」「ニッポ一」の「一」は漢数字です"
              marks={[
                [2, 3],
                [14, 15],
              ]}
            />
          </Finding>
          <Finding kind="check" where="資料No.1 自動車・同附属品の名簿">
            富田眞智子 4か所、富田真智子 1か所
          </Finding>
          <Finding kind="note">参考の指摘</Finding>
        </Panel>
        <Panel title="状態">
          <Badge kind="clear" /> <Badge kind="proved" /> <Badge kind="plain">製鋼・鉄素形材</Badge>
          <SaveState
            saving={{
              state: 'failed',
              reason: 'ディスクに空きがありません。空きを作ってからやり直してください。',
              retry: noting('retry'),
            }}
          />
          <SaveState saving={{ state: 'saving' }} />
          <SkeletonRows rows={2} />
        </Panel>
      </WorkBody>
    </GalleryShell>
  );
}
