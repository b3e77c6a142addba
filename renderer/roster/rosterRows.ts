import { kanjiOnesInKatakana } from '../../shared/proofreading/kanjiOnesInKatakana.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { RosterRow } from '../../shared/roster/rosterAt.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { entryId, type GridCell, type GridDataRow, type GridRow } from '../ui/grid/gridTypes.ts';
import { differingCharacters } from './differingCharacters.ts';
import type { Roster } from './roster.ts';

/**
 * The roster as rows of the grid: for each side a heading, its members and the place to enter the next one. Members
 * without a side of the body come last.
 */
export function rosterRows({ body, rows, facts }: Pick<Roster, 'body' | 'rows' | 'facts'>): GridRow[] {
  const dataRow = (row: RosterRow) => memberRow(row, facts);
  const { sides } = body.composition;
  if (sides.length === 0) return rows.map(dataRow);
  const others = rows.filter(({ membership }) => !sides.some(({ key }) => key === membership.side));
  return [
    ...sides.flatMap((side) => {
      const members = rows.filter(({ membership }) => membership.side === side.key);
      return [
        groupRow(side.key, side.label, members.length),
        ...members.map(dataRow),
        {
          kind: 'entry',
          id: entryId(side.key),
          hint: `${side.label}をここに入力、または Excel から貼り付け`,
        } as const,
      ];
    }),
    ...(others.length > 0 ? [groupRow('', '区分なし', others.length), ...others.map(dataRow)] : []),
  ];
}

function groupRow(key: string, title: string, count: number): GridRow {
  return { kind: 'group', id: `side:${key}`, title, note: `${count}名` };
}

function memberRow(
  { membership, person, name, title, role }: RosterRow,
  facts: readonly RosterFact[],
): GridDataRow {
  const text = nameText(name);
  return {
    id: membership.id,
    cells: {
      name: { value: text, marks: differingCharacters(text, otherForms(text, person.id, facts)) },
      reading: readingCell(nameText(person.reading), person.readingCertainty === 'estimated'),
      title: {
        value: title,
        marks: kanjiOnesInKatakana(title).map((at) => [at, at + 1]),
      },
      appointedOn: membership.appointedOn ?? '',
      role: role ?? '',
    },
  };
}

function readingCell(value: string, isEstimate: boolean): GridCell {
  return { value, provisional: isEstimate && value !== '' };
}

/** How else the rosters of the day, or the register, write this person. */
function otherForms(text: string, personId: string, facts: readonly RosterFact[]): string[] {
  return facts
    .flatMap((fact) => {
      if (fact.kind === 'nameForms' && fact.seats.some((seat) => seat.personId === personId)) {
        return [fact.registered, ...fact.seats.map(({ name }) => name)].map(nameText);
      }
      if (fact.kind === 'similarPeople' && fact.people.some((one) => one.personId === personId)) {
        return fact.people.map(({ name }) => nameText(name));
      }
      return [];
    })
    .filter((form) => form !== text);
}
