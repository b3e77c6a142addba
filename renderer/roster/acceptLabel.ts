import type { RosterFact } from '../../shared/roster/rosterFact.ts';

/** What accepting a fact says, as the words of its button: two of them may stand in one panel, about name and title. */
export function acceptLabel({ kind }: Pick<RosterFact, 'kind'>): string {
  switch (kind) {
    case 'character':
      return 'このまま使う';
    case 'similarPeople':
      return 'それぞれ別の人';
    case 'nameForms':
      return '氏名はそれぞれ正しい';
    case 'titleForms':
      return '役職名はそれぞれ正しい';
    default:
      return 'それぞれ正しい';
  }
}
