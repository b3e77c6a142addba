import type { BodyKind } from '../../shared/council/body.ts';
import { roleLabel } from '../../shared/roster/memberRole.ts';
import { memberRoles } from '../../shared/roster/membership.ts';
import { parsePastedRoster } from '../../shared/roster/parsePastedRoster.ts';
import type { PastedRoster } from '../../shared/roster/pastedRoster.ts';
import {
  type PasteDecision,
  type PlannedRow,
  planAppointments,
} from '../../shared/roster/planAppointments.ts';
import { today } from '../app/today.ts';
import type { GridNewRow } from '../ui/grid/gridTypes.ts';
import type { TextTable } from '../ui/grid/tsv.ts';
import type { People, Roster } from './roster.ts';

/** What is to be entered: a table, and the side for rows that name none. */
export interface EntryTable {
  readonly cells: TextTable;
  readonly side: string | null;
}

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

/** Who in a table is meant, and who of them joins the roster of the day. */
export function planEntry(
  { cells, side }: EntryTable,
  { body, rows }: Roster,
  people: People,
  decisions?: ReadonlyMap<number, PasteDecision>,
): EntryPlan {
  const { sides } = body.composition;
  const knownPeople = people.map(({ name }) => name);
  const pasted = parsePastedRoster(cells, { sides, side, knownPeople, today: today() });
  const seated = new Set(rows.map(({ person }) => person.id));
  return { ...pasted, rows: planAppointments(pasted.members, people, seated, decisions) };
}

/** Whether nothing about a row asks for a look: it may be entered as soon as it is typed. */
export function isPlain(row: PlannedRow): boolean {
  const choice = row.whoIndex === null ? undefined : row.choices[row.whoIndex];
  const isVariant = row.choices.some((one) => one.kind === 'registered' && one.printedName !== null);
  const isRemarked = row.member.remarks.some(({ kind }) => kind !== 'date');
  return choice !== undefined && !isVariant && !row.nameIsGuess && row.hindrance === null && !isRemarked;
}
