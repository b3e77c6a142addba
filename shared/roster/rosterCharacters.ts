import type { Side } from '../council/body.ts';
import { characterFindings } from '../proofreading/characterFinding.ts';
import { nameText } from './nameText.ts';
import type { RosterRow } from './rosterAt.ts';
import { factSeat, type RosterFact } from './rosterFact.ts';

/**
 * Characters on a roster that the papers' own faces lack.
 * @param printedNames the names of bodies in the roster's title
 */
export function rosterCharacters(
  printedNames: readonly string[],
  sides: readonly Side[],
  rows: readonly RosterRow[],
): RosterFact[] {
  const head = [
    ...printedNames.map((text) => ({ text, where: `会議体の名称「${text}」` })),
    ...sides.map(({ label }) => ({ text: label, where: `区分「${label}」` })),
  ];
  const seats = rows.flatMap(({ membership, title, person, name }) => {
    const written = nameText(name);
    const seat = factSeat(membership, person);
    return [
      { text: written, where: `氏名「${written}」`, seat },
      { text: title, where: `${written}の役職名`, seat },
    ];
  });
  return characterFindings([...head, ...seats]).map((finding) => ({
    kind: 'character',
    severity: finding.severity,
    finding,
    seats: seats.filter((place) => finding.places.includes(place)).map(({ seat }) => seat),
  }));
}
