import type { PersonName } from '../../shared/roster/person.ts';
import type { GridColumn } from '../ui/grid/gridTypes.ts';
import { nameColumns } from './nameColumns.ts';

/** 氏名・よみ・役職名・会議体 */
export function peopleColumns(knownPeople: readonly PersonName[]): GridColumn[] {
  return [
    ...nameColumns(knownPeople),
    { key: 'title', header: '役職名', editable: false, oneLine: true },
    { key: 'seats', header: '会議体', editable: false },
  ];
}
