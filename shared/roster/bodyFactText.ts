import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { nameText } from './nameText.ts';
import type { RosterFact } from './rosterFact.ts';

type BodyFact = Extract<
  RosterFact,
  { readonly kind: 'chairSide' | 'bodyAbolished' | 'meetingAfterAbolition' }
>;

/** One sentence for the user about what a day shows of a body itself. */
export function bodyFactText(fact: BodyFact): string {
  switch (fact.kind) {
    case 'chairSide':
      return `${fact.role}は${fact.side}の委員から選ぶ定めですが、区分の異なる委員が就いています：${fact.seats.map(({ name }) => nameText(name)).join('、')}。`;
    case 'bodyAbolished': {
      const sitting = fact.count > 0 ? `${fact.count}名が在任のままです。` : '';
      return `この会議体は${formatJapaneseDate(fact.abolishedOn)}に廃止されています。${sitting}`;
    }
    case 'meetingAfterAbolition': {
      const meetings = fact.meetings.map(({ name, heldOn }) => `${name}（${formatJapaneseDate(heldOn)}）`);
      return `${formatJapaneseDate(fact.abolishedOn)}の廃止より後の会議があります：${meetings.join('、')}。`;
    }
  }
}
