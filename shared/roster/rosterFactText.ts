import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import { characterFindingText } from '../proofreading/characterFinding.ts';
import { bodyFactText } from './bodyFactText.ts';
import { nameText } from './nameText.ts';
import type { FactPerson, FactSeat, RosterFact, SideCount } from './rosterFact.ts';

/** One sentence for the user: what was found, where, and the forms side by side. */
export function rosterFactText(fact: RosterFact): string {
  switch (fact.kind) {
    case 'noMembers':
      return 'この日に在任する委員がいません。';
    case 'equalNumbers':
      return `${fact.sides.map(countText).join('、')}。${fact.severity === 'none' ? '同数です。' : '同数ではありません。'}`;
    case 'maximum':
      return fact.severity === 'none'
        ? `${fact.count}名。${fact.maximum}人以内です。`
        : `${fact.count}名。${fact.maximum}人を超えています。`;
    case 'vacantSeats':
      return `${fact.side.label}に${(fact.side.seats ?? 0) - fact.side.count}名の欠員があります。`;
    case 'seatsExceeded':
      return `${fact.side.label}が${fact.side.count}名で、定数${fact.side.seats}名を超えています。`;
    case 'sideUnknown':
      return `区分が決まっていない委員がいます：${names(fact.seats)}。`;
    case 'seatTwice':
      return `同じ委員が二度載っています：${names(fact.seats)}。`;
    case 'roleTwice':
      return `同じ役割の委員が二人以上います：${names(fact.seats)}。`;
    case 'termEnding':
      return `任期がまもなく満了します：${fact.seats.map(({ name }, index) => `${nameText(name)}（${formatJapaneseDate(fact.endsOn[index] ?? '')}）`).join('、')}。`;
    case 'servingOn':
      return `任期が満了し、後任が任命されるまで在任しています：${names(fact.seats)}。`;
    case 'termOver':
      return `任期が満了しましたが、再任も後任も退任の日も入力されていません：${names(fact.seats)}。`;
    case 'termUnknown':
      return `補欠の委員の前任が決まっていないため、任期が分かりません：${names(fact.seats)}。`;
    case 'titleForms':
      return fact.severity === 'note'
        ? `同じ役職名の空白の入れ方が名簿によって異なります：${fact.titles.join('／')}。`
        : `同じ日の名簿で${names(fact.seats)}の役職名が異なります：${fact.titles.join('／')}。`;
    case 'readingMissing':
      return `よみがないため、五十音順に並べられません：${names(fact.seats)}。`;
    case 'readingEstimated':
      return `よみが推定のままです：${names(fact.seats)}。`;
    case 'appointmentMissing':
      return `任命年月日が入力されていません：${names(fact.seats)}。`;
    case 'kanjiOne':
      return `役職名の片仮名の中に漢数字の「一」があります（長音「ー」ではありませんか）：${names(fact.seats)}。`;
    case 'character':
      return characterFindingText(fact.finding);
    case 'nameForms':
      return `同じ委員の氏名が二つの表記になっています：登録は${nameText(fact.registered)}、名簿は${names(fact.seats)}。`;
    case 'similarPeople':
      return `字体だけが異なる氏名の人がいます：${names(fact.people)}。`;
    case 'chairSide':
    case 'bodyAbolished':
    case 'meetingAfterAbolition':
      return bodyFactText(fact);
  }
}

function countText({ label, count }: SideCount): string {
  return `${label}${count}名`;
}

/** Each form once, in the order of the seats. */
function names(people: readonly (FactPerson | FactSeat)[]): string {
  return [...new Set(people.map(({ name }) => nameText(name)))].join('、');
}
