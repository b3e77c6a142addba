import { bodyPagePath, newBodyPath } from '../council/councilPaths.ts';
import { useCanEdit } from '../library/useCanEdit.ts';
import { useCreateMeeting } from '../meeting/useCreateMeeting.ts';
import type { PaletteItem } from '../ui/palette/paletteItem.ts';
import { useFrameSlots } from './frameSlots.tsx';
import { useNavigation } from './navigation.ts';
import { features } from './routes.ts';
import { sectionPath } from './sections.ts';
import { useUndo } from './useUndo.ts';

type Action = Omit<PaletteItem, 'id' | 'group'>;

/** What can be done from anywhere, as the palette lists it. */
export function usePaletteActions(onShowKeys: () => void): PaletteItem[] {
  const { go } = useNavigation();
  const { position } = useFrameSlots();
  const canEdit = useCanEdit();
  const createMeeting = useCreateMeeting();
  const { undo, redo } = useUndo();
  const sections = features.flatMap((feature): Action[] => {
    const { section } = feature;
    if (!section) return [];
    const { icon, label, key } = section;
    return [
      { icon, label: `${label}を開く`, keys: key, run: () => go(sectionPath(feature, position.bodyId)) },
    ];
  });
  const { bodyId } = position;
  const ofBody: Action[] =
    bodyId === null
      ? []
      : [{ icon: 'settings', label: '会議体の設定を開く', run: () => go(bodyPagePath(bodyId)) }];
  const edits: Action[] = [
    { icon: 'plus', label: '会議体を追加する', run: () => go(newBodyPath(position.bodyId)) },
    { icon: 'plus', label: '会議を追加する', run: () => void createMeeting(position.bodyId) },
    ...(undo
      ? [{ icon: 'undo', label: `元に戻す：${undo.what}`, keys: 'Ctrl+Z', run: undo.run } as const]
      : []),
    ...(redo
      ? [{ icon: 'redo', label: `やり直す：${redo.what}`, keys: 'Ctrl+Y', run: redo.run } as const]
      : []),
  ];
  const others: Action[] = [
    { icon: 'folder', label: '控えを見る・取る', run: () => go('/settings/backups') },
    { icon: 'history', label: '履歴を見る', run: () => go('/settings/history') },
    { icon: 'settings', label: '明るさ（ライト・ダーク）を選ぶ', run: () => go('/settings/display') },
    { icon: 'info', label: 'キーの一覧を見る', keys: 'F1', run: onShowKeys },
  ];
  return [...sections, ...ofBody, ...(canEdit ? edits : []), ...others].map((action) => ({
    ...action,
    id: `action:${action.label}`,
    group: '操作',
  }));
}
