import { formatJapaneseDate } from '../calendar/japaneseDate.ts';
import type { Body } from '../council/body.ts';
import { type BodyNode, bodyTree } from '../council/bodyTree.ts';
import { bodySeatRule } from './bodySeatRule.ts';
import { compareGojuon } from './gojuonOrder.ts';
import { roleLabel } from './memberRole.ts';
import type { Membership } from './membership.ts';
import { nameText } from './nameText.ts';
import { bodyNameInTable } from './pastedBodies.ts';
import type { Person } from './person.ts';
import { type RosterRow, rosterAt } from './rosterAt.ts';
import { type RosterSetting, rosterSettingOf } from './rosterSetting.ts';
import { seatCalendar } from './seatCalendar.ts';

interface RosterSheetData {
  readonly bodies: readonly Body[];
  /** Whose seats are written, in this order; null: every body's, in tree order, and those who sit in none. */
  readonly bodyIds: readonly string[] | null;
  readonly people: readonly Person[];
  /** Every seat, whenever held. */
  readonly memberships: readonly Membership[];
  readonly settings: readonly RosterSetting[];
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const headings = ['会議体', '区分', '氏名', 'よみ', '役職名', '任命', '役割'];

/**
 * The seats of a day as a table that other programs read and that comes back as the same (parsePastedRoster): one line
 * a seat, the name as the roster prints it, 登録の氏名 beside it where that differs for anyone. Contact data never is in it.
 */
export function rosterSheet(data: RosterSheetData): string[][] {
  const { bodies, bodyIds, people, memberships, settings, date } = data;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ids = bodyIds ?? orderedIds(bodyTree(bodies));
  const seats = ids.flatMap((id) => {
    const body = byId.get(id);
    if (!body) return [];
    const own = memberships.filter(({ bodyId }) => bodyId === id);
    const rule = { ...bodySeatRule(body), order: rosterSettingOf(settings, id).order };
    return rosterAt(own, people, date, body.composition.sides, rule).map((row) => ({ body, row }));
  });
  const hasOtherForms = seats.some(({ row }) => registeredForm(row) !== '');
  const rows = seats.map(({ body, row }) => [
    ...seatCells(row, body, bodyNameInTable(bodies, body.id)),
    ...(hasOtherForms ? [registeredForm(row)] : []),
  ]);
  const others = bodyIds === null ? withoutSeat(data, byId) : [];
  return [
    [...headings, ...(hasOtherForms ? ['登録の氏名'] : [])],
    ...rows,
    ...others.map((row) => [...row, ...(hasOtherForms ? [''] : [])]),
  ];
}

function orderedIds(nodes: readonly BodyNode<Body>[]): string[] {
  return nodes.flatMap(({ body, children }) => [body.id, ...orderedIds(children)]);
}

function registeredForm({ name, person }: RosterRow): string {
  return nameText(name) === nameText(person.name) ? '' : nameText(person.name);
}

function seatCells(
  { membership, person, name, title, role }: RosterRow,
  body: Body,
  bodyName: string,
): string[] {
  const { sides } = body.composition;
  const side = sides.find(({ key }) => key === membership.side);
  return [
    bodyName,
    sides.length === 0 ? '' : (side?.label ?? '—'),
    nameText(name),
    nameText(person.reading),
    title,
    membership.appointedOn === null ? '' : formatJapaneseDate(membership.appointedOn),
    role === null ? '' : roleLabel(body.kind, role),
  ];
}

/** Whoever is registered and sits nowhere on the day; the cell says so, lest it look merged with the one above. */
function withoutSeat(
  { people, memberships, date }: RosterSheetData,
  bodies: ReadonlyMap<string, Body>,
): string[][] {
  const { isHeld } = seatCalendar(memberships, (id) => bodies.get(id));
  const seated = new Set(memberships.filter((seat) => isHeld(seat, date)).map(({ personId }) => personId));
  return people
    .filter(({ id }) => !seated.has(id))
    .toSorted(compareGojuon)
    .map(({ name, reading }) => ['（在任なし）', '', nameText(name), nameText(reading), '', '', '']);
}
