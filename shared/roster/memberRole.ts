import type { BodyKind } from '../council/body.ts';
import type { MemberRole } from './membership.ts';

const council = { chairperson: '会長', acting_chairperson: '会長代理' };

/** 役割 as each kind of body calls it (会長: 最低賃金法第24条; 部会長: 第25条第4項により準用). */
const labels: Readonly<Record<BodyKind, Readonly<Record<MemberRole, string>>>> = {
  council,
  subcommittee: { chairperson: '部会長', acting_chairperson: '部会長代理' },
  committee: { chairperson: '委員長', acting_chairperson: '委員長代理' },
  conference: council,
  group: council,
};

/** Example: `roleLabel('subcommittee', 'chairperson')` = 部会長 */
export function roleLabel(kind: BodyKind, role: MemberRole): string {
  return labels[kind][role];
}

/** The role that a cell names: 部会長, 会長代理, ◎, ○; null for a plain member; undefined for a text that is none. */
export function roleOfText(text: string): MemberRole | null | undefined {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  if (['', '-', '—', '委員'].includes(written)) return null;
  if (/^(○|〇|(会|部会|委員|議)長(職務)?代理者?|副(会|部会|委員|議)長)$/.test(written))
    return 'acting_chairperson';
  return /^(◎|(会|部会|委員|議)長)$/.test(written) ? 'chairperson' : undefined;
}
