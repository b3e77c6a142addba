import { parseReading } from '../../shared/roster/parseReading.ts';
import type { PersonFields } from '../../shared/roster/person.ts';
import { splitName } from '../../shared/roster/splitName.ts';
import type { GridEdit } from '../ui/grid/gridTypes.ts';
import type { People } from './roster.ts';
import type { RosterEditInput } from './rosterEdits.ts';

/** What was typed into the list of people, as one command; null when nothing is left to change. */
export function personEdits(edits: readonly GridEdit[], people: People): RosterEditInput | null {
  const known = people.map(({ name }) => name);
  const fieldsById = new Map<string, Partial<PersonFields>>();
  for (const { rowId, column, value } of edits) {
    const person = people.find(({ id }) => id === rowId);
    const before = fieldsById.get(rowId) ?? {};
    if (!person) continue;
    if (column === 'name') fieldsById.set(rowId, { ...before, name: splitName(value, known).name });
    const reading = column === 'reading' ? parseReading(value, before.name ?? person.name) : null;
    if (reading?.ok)
      fieldsById.set(rowId, { ...before, reading: reading.value, readingCertainty: 'confirmed' });
  }
  const targets = people.flatMap(({ id, revision }) => {
    const fields = fieldsById.get(id);
    return fields ? [{ id, revision, fields }] : [];
  });
  return targets.length === 0 ? null : { people: targets, memberships: [] };
}
