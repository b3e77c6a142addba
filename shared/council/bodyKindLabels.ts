import type { BodyKind } from './body.ts';

/** What each kind of body is called on screen. */
export const bodyKindLabels: Readonly<Record<BodyKind, string>> = {
  council: '審議会',
  subcommittee: '部会・専門部会',
  committee: '委員会・小委員会',
  conference: '推進会議・協議会',
  group: 'まとめ（委員を置かない）',
};
