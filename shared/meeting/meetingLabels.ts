import type { Meeting } from './meeting.ts';

export const modeLabels: Readonly<Record<Meeting['mode'], string>> = {
  inPerson: '対面',
  hybrid: '対面（一部オンライン）',
  remote: 'オンライン',
};

export const opennessLabels: Readonly<Record<Meeting['openness'], string>> = {
  open: '公開',
  partlyClosed: '一部非公開',
  closed: '非公開',
};
