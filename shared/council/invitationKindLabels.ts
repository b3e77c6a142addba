import type { Invitation } from './body.ts';

export const invitationKindLabels: Readonly<Record<Invitation['kind'], string>> = {
  secretariat: '事務局',
  observer: 'オブザーバー',
};
