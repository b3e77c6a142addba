import { useState } from 'react';
import { Badge } from '../../../renderer/ui/Badge.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { KeyList } from '../../../renderer/ui/dialog/KeyList.tsx';
import { useKeys } from '../../../renderer/ui/keys/useKeys.ts';
import { PageHead } from '../../../renderer/ui/layout/PageHead.tsx';
import { CommandPalette } from '../../../renderer/ui/palette/CommandPalette.tsx';
import type { PaletteItem } from '../../../renderer/ui/palette/paletteItem.ts';
import type { PaletteSearch } from '../../../renderer/ui/palette/usePaletteItems.ts';
import { Tabs } from '../../../renderer/ui/Tabs.tsx';
import { Toast, type ToastMessage } from '../../../renderer/ui/Toast.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

function item(group: string, label: string, more: Partial<PaletteItem> = {}): PaletteItem {
  return { id: label, group, icon: 'people', label, run: () => noting('run')(label), ...more };
}

const items: readonly PaletteItem[] = [
  item('人', '富田 眞智子', {
    note: '審議会 会長、専門部会 公益代表（製鋼・電子部品・小売）',
    end: '開く',
    runOnPaper: () => noting('paper')('富田 眞智子'),
  }),
  item('人', '富田 真智子', { note: '自動車・同附属品 公益代表', end: <Badge kind="warning">異表記</Badge> }),
  item('文書・資料', '諮問文　島労発基0824第7号', {
    icon: 'letter',
    note: '宛名「会長 富田 眞智子 殿」',
    end: '令和3年8月24日',
  }),
  item('操作', '「富田」をすべての本文から探す', {
    icon: 'search',
    note: '規程・議事録・文書',
    keys: 'Ctrl+Shift+F',
  }),
  item('操作', '「富田」の異表記を突き合わせる', { icon: 'compare', note: '校閲', keys: 'F7' }),
];

const search: PaletteSearch = async (query, { actionsOnly }) =>
  items.filter(
    ({ group, label, note }) => (!actionsOnly || group === '操作') && `${label}${note}`.includes(query),
  );

/** What lies over the work: palette, list of keys, toast. */
export function PalettePage() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [tab, setTab] = useState('agenda');
  const [message, setMessage] = useState<ToastMessage | null>(null);
  useKeys({
    'Ctrl+K': () => setOpen('palette'),
    F1: () => setOpen('keys'),
    'Alt+3': noting('alt3'),
    'Ctrl+1': noting('ctrl1'),
  });
  return (
    <GalleryShell>
      <PageHead title="特定最低賃金専門部会 合同会議" sub="令和3年9月13日（月）14:00・松江地方合同庁舎" />
      <Tabs
        label="会議"
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'agenda', label: '次第', count: 11 },
          { id: 'materials', label: '資料', count: 6 },
          { id: 'notice', label: '通知', badge: { kind: 'warning', word: '未発出' } },
          { id: 'attendance', label: '出欠', count: '0／30' },
        ]}
      >
        <p>{tab}</p>
        <input aria-label="ほかの欄" />
        <Button
          onClick={() =>
            setMessage({
              id: 1,
              text: '「富田」の氏名の変更を元に戻しました',
              action: { label: 'やり直す', run: noting('redo') },
            })
          }
        >
          元に戻す
        </Button>
      </Tabs>
      {open === 'palette' && <CommandPalette search={search} onClose={() => setOpen(null)} />}
      {open === 'keys' && (
        <KeyList
          onClose={() => setOpen(null)}
          groups={[
            {
              title: 'どこでも',
              keys: [
                { keys: 'Ctrl+K', does: '検索・移動・操作' },
                { keys: 'F8', does: '紙面の表示' },
              ],
            },
            {
              title: '表',
              keys: [
                { keys: 'F2', does: 'セルの編集' },
                { keys: 'Ctrl+D', does: '上と同じ' },
              ],
            },
          ]}
        />
      )}
      <Toast message={message} onClose={() => setMessage(null)} />
    </GalleryShell>
  );
}
