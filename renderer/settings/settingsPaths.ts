export const settingsRoot = '/settings';

export const settingsTabs = [
  'library',
  'papers',
  'backups',
  'handover',
  'history',
  'display',
  'about',
] as const;
export type SettingsTab = (typeof settingsTabs)[number];

export function settingsPath(tab: SettingsTab): string {
  return `${settingsRoot}/${tab}`;
}
