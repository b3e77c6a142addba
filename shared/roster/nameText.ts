import type { PersonName } from './person.ts';

/** A name on one line: 飯塚 弘; without a given name just the family name. Also for readings. */
export function nameText({ family, given }: PersonName): string {
  return [family, given].filter((part) => part !== '').join(' ');
}
