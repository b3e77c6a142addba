import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { BodyKind } from '../council/body.ts';
import { roleLabel } from './memberRole.ts';
import { nameText } from './nameText.ts';
import type { RosterRow } from './rosterAt.ts';
import type { RosterChange } from './rosterChanges.ts';

export const changeLabels: Readonly<Record<RosterChange['kind'], string>> = {
  appointed: '新任',
  left: '退任',
  reappointed: '再任',
  title: '役職名の変更',
  role: '役割の変更',
};

/** What changed, as it stands in the list: 令和4年4月1日任命（富田 眞智子の後任・補欠）, 令和4年3月31日まで（辞任）. */
export function rosterChangeText(kind: BodyKind, change: RosterChange): string {
  const { before, after, on } = change;
  const day = on === null ? '' : formatJapaneseDate(on);
  switch (change.kind) {
    case 'appointed':
      return `${day}任命${inBrackets(appointmentNotes(change))}`;
    case 'reappointed':
      return `${day}再任`;
    case 'left':
      return `${day === '' ? '退任' : `${day}まで`}${inBrackets([change.reason])}`;
    case 'title':
      return `${before?.title || '（なし）'} → ${after?.title || '（なし）'}`;
    case 'role':
      return `${role(kind, before)} → ${role(kind, after)}`;
  }
}

function appointmentNotes({ predecessor, after }: RosterChange): string[] {
  return [predecessor ? `${nameText(predecessor)}の後任` : '', after?.membership.isSubstitute ? '補欠' : ''];
}

function inBrackets(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `（${said.join('・')}）`;
}

function role(kind: BodyKind, row: RosterRow | null): string {
  return row?.role ? roleLabel(kind, row.role) : '委員';
}
