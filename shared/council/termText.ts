import type { TermRule } from './body.ts';

/** Example: 2年。補欠は前任者の残任期間。満了後も後任者の任命まで在任。 Without years: 任期の定めなし。 */
export function termText({ years, substituteServesRemainder, servesUntilSuccessor }: TermRule): string {
  if (years === null) return '任期の定めなし';
  return [
    `${years}年`,
    substituteServesRemainder ? '補欠は前任者の残任期間' : '',
    servesUntilSuccessor ? '満了後も後任者の任命まで在任' : '',
  ]
    .filter((part) => part !== '')
    .join('。');
}
