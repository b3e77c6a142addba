import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFactText } from '../../shared/roster/rosterFactText.ts';
import type { BadgeKind } from '../ui/Badge.tsx';

export interface RosterBadge {
  readonly kind: BadgeKind;
  readonly text: string;
  /** The whole sentence, with the source of the rule. */
  readonly detail: string;
  /** Row to go to; null where the fact is about the body. */
  readonly membershipId: string | null;
}

/** What the roster shows against the body's rule, as few words as fit above it. */
export function rosterBadges(facts: readonly RosterFact[]): RosterBadge[] {
  // Titles that are only spaced differently stand in their rows: there they do not hide what the rule says.
  const shown = facts.filter(({ kind, severity }) => kind !== 'titleForms' || severity !== 'note');
  return shown.map((fact) => {
    const basis = 'basis' in fact && fact.basis !== '' ? `（${fact.basis}）` : '';
    return {
      kind: badgeKind(fact),
      text: badgeText(fact),
      detail: rosterFactText(fact) + basis,
      membershipId: ('seats' in fact && fact.kind !== 'termOver' && fact.seats[0]?.membershipId) || null,
    };
  });
}

function badgeKind({ severity }: RosterFact): BadgeKind {
  if (severity === 'none') return 'ok';
  return severity === 'correct' ? 'mustFix' : severity === 'check' ? 'warning' : 'note';
}

function badgeText(fact: RosterFact): string {
  switch (fact.kind) {
    case 'noMembers':
      return '委員なし';
    case 'equalNumbers':
      return `${fact.sides.map(({ label }) => label.charAt(0)).join('')} ${fact.sides.map(({ count }) => count).join('：')}　${fact.severity === 'none' ? '同数' : '同数でない'}`;
    case 'maximum':
      return `${fact.count}名　${fact.maximum}人${fact.severity === 'none' ? '以内' : 'を超える'}`;
    case 'vacantSeats':
      return `${fact.side.label} 欠員 ${(fact.side.seats ?? 0) - fact.side.count}`;
    case 'seatsExceeded':
      return `${fact.side.label} 定数超過 ${fact.side.count - (fact.side.seats ?? 0)}`;
    case 'sideUnknown':
      return `区分なし ${fact.seats.length}`;
    case 'seatTwice':
      return `重複 ${fact.seats.length}`;
    case 'roleTwice':
      return '役割の重複';
    case 'termEnding':
      return `任期満了間近 ${fact.seats.length}`;
    case 'servingOn':
      return `満了後在任 ${fact.seats.length}`;
    case 'termOver':
      return `任期満了 ${fact.seats.length}`;
    case 'termUnknown':
      return `補欠の任期不明 ${fact.seats.length}`;
    case 'titleForms':
      return '役職名の相違';
    case 'readingMissing':
      return `よみなし ${fact.seats.length}`;
    case 'readingEstimated':
      return `仮のよみ ${fact.seats.length}`;
    case 'appointmentMissing':
      return `任命日なし ${fact.seats.length}`;
    case 'kanjiOne':
      return `漢数字の一 ${fact.seats.length}`;
    case 'character':
      return `「${fact.finding.character}」${fact.severity === 'correct' ? '印刷不可' : 'の字形'}`;
    case 'nameForms':
      return '異表記';
    case 'similarPeople':
      return '似た氏名';
    case 'chairSide':
      return `${fact.role}の区分`;
    case 'bodyAbolished':
      return '廃止済み';
    case 'meetingAfterAbolition':
      return '廃止後の会議';
  }
}
