import { nameText } from '../../shared/roster/nameText.ts';
import { searchKey } from '../app/searchKey.ts';
import type { People } from './roster.ts';

/**
 * Finds people by words of any name they have or had, of their reading and of their titles, whatever the width, kana or
 * form of characters. The keys are made once, so that every letter typed only compares.
 */
export function peopleSearch(people: People): (typed: string) => People {
  const keyed = people.map((person) => ({ person, key: searchKey(textsOf(person).join('\n')) }));
  return (typed) => {
    const words = typed
      .split(/\s+/)
      .map(searchKey)
      .filter((word) => word !== '');
    if (words.length === 0) return people;
    return keyed.filter(({ key }) => words.every((word) => key.includes(word))).map(({ person }) => person);
  };
}

function textsOf({ name, reading, variants, formerNames, memberships }: People[number]): string[] {
  const names = [name, reading, ...variants, ...formerNames.map((former) => former.name)];
  return [
    ...names.map(nameText),
    ...memberships.flatMap(({ printedName, title, laterTitles }) => [
      ...(printedName ? [nameText(printedName)] : []),
      title,
      ...laterTitles.map((later) => later.title),
    ]),
  ];
}
