import type { ScreenProps } from '../app/feature.ts';
import { FrameHints, useFramePosition } from '../app/frameSlots.tsx';
import { useNavigation } from '../app/navigation.ts';
import { HandoverSettings } from '../handover/HandoverSettings.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { WorkBody } from '../ui/layout/WorkBody.tsx';
import { KeyHint } from '../ui/shell/KeyHint.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AboutSettings } from './AboutSettings.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { HistorySettings } from './HistorySettings.tsx';
import { LibrarySettings } from './LibrarySettings.tsx';
import { PaperSettings } from './PaperSettings.tsx';
import { type SettingsTab, settingsPath, settingsRoot, settingsTabs } from './settingsPaths.ts';

const labels: Readonly<Record<SettingsTab, string>> = {
  library: '保管庫',
  papers: '紙面',
  backups: '控え',
  handover: '受け渡し',
  history: '履歴',
  display: '表示',
  about: 'このプログラムについて',
};

const contents: Readonly<Record<SettingsTab, () => React.ReactNode>> = {
  library: () => <LibrarySettings />,
  papers: () => <PaperSettings />,
  backups: () => <BackupSettings />,
  handover: () => <HandoverSettings />,
  history: () => <HistorySettings />,
  display: () => <DisplaySettings />,
  about: () => <AboutSettings />,
};

/** 設定: the library, its backups, its history, how the window looks, and what the program is. */
export function SettingsScreen({ params }: ScreenProps) {
  const { go } = useNavigation();
  const tab = settingsTabs.find((one) => one === params.tab) ?? 'library';
  useFramePosition([{ label: '設定', path: settingsRoot }, { label: labels[tab] }]);
  return (
    <>
      <PageHead title="設定" />
      <FrameHints>
        <KeyHint keys="Alt+9">設定</KeyHint>
        <KeyHint keys="F1">キーの一覧</KeyHint>
      </FrameHints>
      <Tabs
        label="設定の種類"
        tabs={settingsTabs.map((id) => ({ id, label: labels[id] }))}
        current={tab}
        onChange={(id) => go(settingsPath(settingsTabs.find((one) => one === id) ?? 'library'))}
      >
        {/* The history is one long table, which scrolls below its own head. */}
        <WorkBody scroll={tab !== 'history'}>{contents[tab]()}</WorkBody>
      </Tabs>
    </>
  );
}
