import { roleOfText } from './memberRole.ts';
import type { MemberRole } from './membership.ts';

/** What a cell of a table "who sits where" says about one body. */
export type WrittenMark =
  | { readonly kind: 'seat'; readonly role: MemberRole | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/**
 * ◎ is who presides; ○, ●, a tick, 1 or 委員 is a plain member: beside ◎ in a column of its own a ○ says no more than
 * that. 部会長 and the like are read as in a column of roles.
 */
export function readSeatMark(text: string): WrittenMark {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  if (/^([-‐—–−×✕]|なし)?$/.test(written)) return { kind: 'none' };
  if (/^([○〇●✓✔☑レ1]|委員)$/.test(written)) return { kind: 'seat', role: null };
  const role = roleOfText(written);
  return role === undefined ? { kind: 'unknown' } : { kind: 'seat', role };
}
