import { type ReactNode, useState } from 'react';
import { Badge } from '../../../renderer/ui/Badge.tsx';
import { IconButton } from '../../../renderer/ui/IconButton.tsx';
import { SaveState } from '../../../renderer/ui/SaveState.tsx';
import { AppShell, type SidePane } from '../../../renderer/ui/shell/AppShell.tsx';
import { KeyHint } from '../../../renderer/ui/shell/KeyHint.tsx';
import { type Section, SectionNav } from '../../../renderer/ui/shell/SectionNav.tsx';
import { SidebarFoot } from '../../../renderer/ui/shell/SidebarFoot.tsx';
import { SidebarPart } from '../../../renderer/ui/shell/SidebarPart.tsx';
import { Tree } from '../../../renderer/ui/tree/Tree.tsx';
import type { TreeNode } from '../../../renderer/ui/tree/treeRows.ts';
import { noting } from './calls.ts';

const sections: readonly Section[] = [
  { id: 'home', label: 'ホーム', icon: 'home', href: '#/' },
  { id: 'meeting', label: '会議', icon: 'meeting', href: '#/meeting', count: 1 },
  { id: 'roster', label: '委員', icon: 'people', href: '#/roster', count: 30 },
  { id: 'regulation', label: '規程', icon: 'regulation', href: '#/regulation', count: 6 },
  { id: 'schedule', label: '日程', icon: 'schedule', href: '#/schedule', count: 5 },
  { id: 'progress', label: '取組', icon: 'progress', href: '#/progress' },
  { id: 'letter', label: '文書', icon: 'letter', href: '#/letter', count: 1 },
  { id: 'search', label: '検索', icon: 'search', href: '#/search' },
  { id: 'settings', label: '設定', icon: 'settings', href: '#/settings' },
];

const subcommittees = [
  '製鋼・鉄素形材',
  'はん用・生産用機械',
  '電子部品・電気機械',
  '自動車・同附属品',
  '自動車（新車）小売',
  '百貨店・総合スーパー',
];

const bodies: readonly TreeNode[] = [
  {
    id: 'council',
    label: '島根地方最低賃金審議会',
    children: [
      {
        id: 'specified',
        label: '特定最低賃金',
        count: '5部会',
        children: subcommittees.map((label, index) => ({
          id: `s${index}`,
          label,
          count: index < 5 ? '9' : '—',
        })),
      },
    ],
  },
];

interface GalleryShellProps {
  readonly children: ReactNode;
  readonly pane?: { readonly label: string; readonly content: ReactNode };
}

/** The window around a page of the gallery, with the places of the Shimane roster. */
export function GalleryShell({ children, pane }: GalleryShellProps) {
  const [open, setOpen] = useState(true);
  const [width, setWidth] = useState<number>();
  const [body, setBody] = useState('s0');
  const side: SidePane | undefined = pane && {
    ...pane,
    open,
    onOpenChange: setOpen,
    width,
    onWidthChange: setWidth,
  };
  return (
    <AppShell
      canGoBack
      canGoForward={false}
      back={noting('back')}
      forward={noting('forward')}
      places={[
        { label: '委員', onGo: noting('place') },
        { label: '専門部会', onGo: noting('place') },
        { label: '製鋼・鉄素形材' },
      ]}
      onSearch={noting('search')}
      saveState={<SaveState saving={{ state: 'saved', at: new Date(2021, 8, 8, 14, 3) }} />}
      undo={{ what: '「富田」の氏名の変更', run: noting('undo') }}
      redo={null}
      pane={side}
      sidebar={
        <>
          <SectionNav
            sections={sections}
            currentId="roster"
            onGo={(section) => noting('section')(section.id)}
          />
          <SidebarPart title="会議体" action={<IconButton icon="plus" label="会議体を追加" small />}>
            <Tree label="会議体" nodes={bodies} selectedId={body} onSelect={setBody} />
          </SidebarPart>
          <SidebarFoot library="島根労働局 賃金室" backup="控え 12:00" />
        </>
      }
      hints={
        <>
          <KeyHint keys="F2">編集</KeyHint>
          <KeyHint keys="Ctrl+D">上と同じ</KeyHint>
          <KeyHint keys="Alt+↑+↓">並べ替え</KeyHint>
          <KeyHint keys="F6">次の区画</KeyHint>
        </>
      }
      status={
        <>
          <Badge kind="mustFix" bare>
            要修正 1
          </Badge>
          <Badge kind="check" bare>
            要確認 1
          </Badge>
        </>
      }
    >
      {children}
    </AppShell>
  );
}
