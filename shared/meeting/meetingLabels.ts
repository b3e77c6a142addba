import type { NumberingStyle } from './materialNumber.ts';
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

export const numberingLabels: Readonly<Record<NumberingStyle, string>> = {
  no: '資料No.1',
  plain: '資料１',
  byItem: '資料１－１（次第の番号から）',
};
