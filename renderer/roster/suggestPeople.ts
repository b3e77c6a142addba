import { nameKey } from '../../shared/roster/nameKey.ts';
import { nameText } from '../../shared/roster/nameText.ts';
import type { GridSuggestion } from '../ui/grid/gridTypes.ts';
import type { People } from './roster.ts';

const most = 8;

/**
 * Registered people for the beginning of a name or of a reading, with the title of their newest seat: 富田 眞智子 for 富, 富田眞
 * or とみ. Two people of one name are two suggestions.
 */
export function suggestPeople(people: People): (typed: string) => readonly GridSuggestion[] {
  const known = people.map((person) => ({
    person,
    name: nameKey(person.name.family + person.name.given),
    reading: person.reading.family + person.reading.given,
  }));
  return (typed) => {
    const sought = nameKey(typed);
    if (sought === '') return [];
    return known
      .filter(({ name, reading }) => name.startsWith(sought) || reading.startsWith(sought))
      .slice(0, most)
      .map(({ person }) => suggestion(person));
  };
}

function suggestion({ id, name, reading, memberships }: People[number]): GridSuggestion {
  const title = memberships.at(-1)?.title ?? '';
  const texts = { name: nameText(name), reading: nameText(reading), title };
  return {
    key: id,
    label: [texts.name, texts.reading, title].filter((text) => text !== '').join('　'),
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}
