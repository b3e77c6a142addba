import type { Feature } from '../app/feature.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import { settingsRoot } from './settingsPaths.ts';

/** 設定, with 控え and 履歴 in it. */
export const settingsFeature: Feature = {
  root: settingsRoot,
  section: { label: '設定', icon: 'settings', key: 'Alt+9' },
  routes: [{ pattern: `${settingsRoot}/:tab?`, screen: SettingsScreen }],
};
