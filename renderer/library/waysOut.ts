import type { Problem } from '../../shared/contract/result.ts';

/** What can be done about a library that does not open. */
export type Way = 'read' | 'copy' | 'restore' | 'create' | 'again' | 'other';

/** The ways out of a problem of opening, the likeliest first. Another library can always be opened. */
export function waysOut({ code, details }: Problem): Way[] {
  const read: Way[] = details?.canRead ? ['read'] : [];
  switch (code) {
    case 'library.locked':
      return [...read, 'again', 'copy', 'other'];
    case 'library.location.network':
    case 'library.location.synced':
    case 'library.notWritable':
      return [...read, 'copy', 'other'];
    case 'library.damaged':
    case 'library.foreign':
    case 'library.noDatabase':
      return ['restore', 'other'];
    case 'library.empty':
      return ['create', 'other'];
    case 'library.missing':
    case 'disk.failed':
      return ['again', 'restore', 'other'];
    case 'library.newer':
    case 'library.otherProgram':
    case 'library.notAFolder':
      return ['other'];
    default:
      return ['again', 'other'];
  }
}

export const wayLabels: Readonly<Record<Way, string>> = {
  read: '読み取り専用で開く',
  copy: 'このパソコンに複製を作る',
  restore: '控えから戻す',
  create: 'ここに空の保管庫を作る',
  again: 'もう一度試す',
  other: '別の保管庫を開く',
};
