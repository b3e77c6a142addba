import type { Body, BodyKind } from '../../shared/council/body.ts';
import { knownNames } from '../../shared/roster/knownNames.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { memberRoles } from '../../shared/roster/membership.ts';
import { parsePastedRoster } from '../../shared/roster/parsePastedRoster.ts';
import { pasteBodies } from '../../shared/roster/pastedBodies.ts';
import type { PastedColumns } from '../../shared/roster/pastedColumns.ts';
import type { PastedRoster } from '../../shared/roster/pastedRoster.ts';
import {
  noDecisions,
  type PasteDecisions,
  type PlannedRow,
  planAppointments,
} from '../../shared/roster/planAppointments.ts';
import { isDoubtful, plannedState } from '../../shared/roster/plannedState.ts';
import { today } from '../app/today.ts';
import type { GridNewRow } from '../ui/grid/gridTypes.ts';
import type { TextTable } from '../ui/grid/tsv.ts';
import type { People } from './roster.ts';

/** What is to be entered: a table, and the side for rows that name none. */
export interface EntryTable {
  readonly cells: TextTable;
  readonly side: string | null;
}

/** Where it is to be entered, and what is there already. */
export interface EntryScope {
  /** The body of rows that name none; null where the table has to say. */
  readonly body: Body | null;
  /** All of the day. */
  readonly bodies: readonly Body[];
  readonly people: People;
  readonly date: string;
}

/** How the user said that a table is to be read. */
export interface TableMapping {
  readonly fields: PastedColumns['fields'] | null;
  readonly assigned: ReadonlyMap<string, string | null>;
  /** The side of rows of the body at hand that name none; null: as the place of the paste says. */
  readonly side: string | null;
}

export const asFound: TableMapping = { fields: null, assigned: new Map(), side: null };

export interface EntryPlan extends PastedRoster {
  readonly rows: readonly PlannedRow[];
}

const keys = ['name', 'reading', 'title', 'appointedOn', 'role'] as const;

/** What was typed as rows, as a table with headings: typing and pasting go the same way from here. */
export function typedTable(rows: readonly GridNewRow[], kind: BodyKind): TextTable {
  const cells = rows.map((row) =>
    keys.map((key) => (key === 'role' ? roleText(kind, row[key]) : (row[key] ?? ''))),
  );
  return [['氏名', 'よみ', '役職名', '任命', '役割'], ...cells];
}

function roleText(kind: BodyKind, value: string | undefined): string {
  const role = memberRoles.find((one) => one === value);
  return role ? roleLabel(kind, role) : '';
}

/** Who in a table is meant, and what of it is new or otherwise on the rosters of the day. */
export function planEntry(
  { cells, side }: EntryTable,
  { body, bodies, people, date }: EntryScope,
  { fields, assigned, side: chosenSide }: TableMapping = asFound,
  decisions: PasteDecisions = noDecisions,
): EntryPlan {
  const seats = people.flatMap(({ memberships }) => memberships);
  const known = knownNames([
    ...people.map(({ name }) => name),
    ...seats.flatMap(({ printedName }) => printedName ?? []),
  ]);
  const pasted = parsePastedRoster(cells, {
    bodies: pasteBodies(bodies),
    bodyId: body?.id ?? null,
    side: chosenSide ?? side,
    known,
    today: today(),
    fields,
    assigned,
  });
  const bodyById = new Map(bodies.map((one) => [one.id, one]));
  const register = { people, seats, ruleOf: (id: string) => bodyById.get(id), date };
  return { ...pasted, rows: planAppointments(pasted.members, register, decisions) };
}

/** Whether nothing about a row asks for a look: it may be entered as soon as it is typed. */
export function isPlain(row: PlannedRow): boolean {
  return plannedState(row) === 'new' && row.differences.length === 0 && !isDoubtful(row);
}
