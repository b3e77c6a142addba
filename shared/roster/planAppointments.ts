import { graphemes } from '../text/graphemes.ts';
import { type LaterChoice, laterAppointment, seatMeant } from './laterAppointment.ts';
import type { Membership } from './membership.ts';
import { nameKey } from './nameKey.ts';
import { nameText } from './nameText.ts';
import type { PastedMember } from './pastedRoster.ts';
import type { Person, PersonName } from './person.ts';
import { type SeatCalendar, type SeatRule, seatCalendar } from './seatCalendar.ts';
import { type SeatDifference, seatDifferences } from './seatDifferences.ts';

/** Who a name on a roster may be. */
export type WhoChoice =
  | {
      readonly kind: 'registered';
      readonly person: Person;
      /** The name in the form that was pasted, where the registered form differs (眞・真). */
      readonly printedName: PersonName | null;
    }
  /** The new person of an earlier row. */
  | {
      readonly kind: 'earlier';
      readonly member: PastedMember;
      readonly name: PersonName;
      readonly printedName: PersonName | null;
    }
  | { readonly kind: 'new' };

/** What the user decided about one pasted line; what is absent stands as suggested. */
export interface PasteDecision {
  /** Index into the row's `names`. */
  readonly name?: number;
  /** Index into the row's `choices`. */
  readonly who?: number;
  /** What a later day of appointment means. */
  readonly later?: LaterChoice;
}

/** One row on its way onto the roster. */
export interface PlannedRow {
  readonly member: PastedMember;
  /** Ways to split the name, the chosen one at `nameIndex`. */
  readonly names: readonly PersonName[];
  readonly nameIndex: number;
  /** Whether the split is a guess that the user has not decided about. */
  readonly nameIsGuess: boolean;
  readonly choices: readonly WhoChoice[];
  /** Index into `choices`; null while several people of one name fit and nobody has chosen. */
  readonly whoIndex: number | null;
  /** Whether somebody of this name, who is to be one person with this one, has another title or reading. */
  readonly isPerhapsAnother: boolean;
  /** The seat that the person has in the body already. */
  readonly seat: Membership | null;
  /** What it means that the table names a later day of appointment than that seat has; null where it does not. */
  readonly later: LaterChoice | 'undecided' | null;
  /** What the table says otherwise than that seat and the register; a blank cell says nothing. */
  readonly differences: readonly SeatDifference[];
  /** Why nothing of the row is entered. */
  readonly hindrance: 'repeated' | 'whoUndecided' | 'laterUndecided' | 'declined' | null;
}

/** What is registered, as far as a table is compared with it. */
export interface Register {
  readonly people: readonly Person[];
  /** Every seat, whenever held, of all bodies. */
  readonly seats: readonly Membership[];
  /** The rule of a body by its id; without it no body has terms. */
  readonly ruleOf?: (bodyId: string) => SeatRule | undefined;
  /** The day of the rosters, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What the user decided about the rows of a table. */
export interface PasteDecisions {
  /** By line. */
  readonly byLine: ReadonlyMap<number, PasteDecision>;
  /** Keys of members that are not to be entered. */
  readonly declined: ReadonlySet<string>;
  /** What later days of appointment mean, where the line itself does not say. */
  readonly later: LaterChoice | null;
}

export const noDecisions: PasteDecisions = { byLine: new Map(), declined: new Set(), later: null };

/**
 * Finds for every pasted row who is meant, and whether they sit in the body already. One registered person of exactly
 * this name is that person; one whose name differs in the form of a character only is suggested, printed as pasted;
 * several are left to the user unless only one of them sits in the body. A name that is new in several bodies is one
 * person, unless the readings differ; twice in one body it stands in the way. A later day of appointment than the seat has
 * is another term where the seat is over by then, and is asked about otherwise.
 */
export function planAppointments(
  members: readonly PastedMember[],
  register: Register,
  decisions: PasteDecisions = noDecisions,
): PlannedRow[] {
  const planning = newPlanning(register);
  return members.map((member) => plannedRow(member, planning, decisions));
}

interface Planning {
  readonly date: string;
  readonly peopleByKey: ReadonlyMap<string, readonly Person[]>;
  /** By body and person. */
  readonly seats: ReadonlyMap<string, readonly Membership[]>;
  readonly calendar: SeatCalendar<Membership>;
  /** The lines on which new people stand first, by the key of their names. */
  readonly earlier: Map<string, NewPerson[]>;
  /** Who a line is, for its further seats. */
  readonly ofLine: Map<number, PlannedRow>;
  /** Body and person of the rows so far. */
  readonly taken: Set<string>;
}

interface NewPerson {
  readonly member: PastedMember;
  readonly name: PersonName;
}

function newPlanning({ people, seats, ruleOf, date }: Register): Planning {
  return {
    date,
    peopleByKey: Map.groupBy(people, ({ name }) => nameKey(name.family + name.given)),
    seats: Map.groupBy(seats, ({ bodyId, personId }) => `${bodyId} ${personId}`),
    calendar: seatCalendar(seats, ruleOf),
    earlier: new Map(),
    ofLine: new Map(),
    taken: new Set(),
  };
}

function plannedRow(member: PastedMember, planning: Planning, decisions: PasteDecisions): PlannedRow {
  const decision = decisions.byLine.get(member.line) ?? {};
  const names = namesOf(member);
  const nameIndex = decision.name ?? 0;
  const name = names[nameIndex] ?? member.split.name;
  const before = planning.ofLine.get(member.line);
  const choices = before?.choices ?? whoChoices(name, member, planning);
  const whoIndex = before ? before.whoIndex : (decision.who ?? suggested(choices, member, planning));
  const choice = whoIndex === null ? undefined : choices[whoIndex];
  const person = choice?.kind === 'registered' ? choice.person : null;
  const seat = person && seatOf(member, person, planning);
  const later = laterOf(seat, member, planning, decisions);
  const differences = person ? seatDifferences(member, name, seat, person, planning.date) : [];
  const isGuess = decision.name === undefined && ['guessed', 'unsplit'].includes(member.split.certainty);
  const row: PlannedRow = {
    member,
    names,
    nameIndex,
    nameIsGuess: isGuess && (seat === null || differences.some(({ field }) => field === 'name')),
    choices,
    whoIndex,
    isPerhapsAnother: decision.who === undefined && isPerhapsAnother(choice, member, planning, name),
    seat,
    later,
    differences,
    hindrance:
      hindranceOf(choice, member, planning, decisions, decision.who !== undefined) ??
      (later === 'undecided' ? 'laterUndecided' : null),
  };
  if (!before) {
    planning.ofLine.set(member.line, row);
    if (choice?.kind === 'new') noteNew(planning, { member, name: member.registered ?? name });
  }
  return row;
}

function seatOf({ bodyId, appointedOn }: PastedMember, { id }: Person, planning: Planning) {
  const seats = planning.seats.get(`${bodyId} ${id}`) ?? [];
  return seatMeant(seats, appointedOn, planning.date, planning.calendar);
}

function laterOf(
  seat: Membership | null,
  { line, appointedOn }: PastedMember,
  { calendar }: Planning,
  { byLine, later }: PasteDecisions,
): PlannedRow['later'] {
  const suggestion = laterAppointment(seat, appointedOn, calendar);
  return suggestion && (byLine.get(line)?.later ?? later ?? suggestion);
}

function noteNew({ earlier }: Planning, person: NewPerson): void {
  const key = nameKey(person.name.family + person.name.given);
  earlier.set(key, [...(earlier.get(key) ?? []), person]);
}

/** The split as read, its alternatives, and the whole name undivided, which is how an organisation is entered. */
function namesOf({ split }: PastedMember): PersonName[] {
  const whole = { family: split.name.family + split.name.given, given: '' };
  if (split.certainty === 'written' || split.certainty === 'known') return [split.name];
  const anywhere = graphemes(whole.family).length <= 6 ? everySplit(whole.family) : [];
  const names = [split.name, ...split.alternatives, ...anywhere, whole];
  return names.filter((name, index) => names.findIndex((other) => other.family === name.family) === index);
}

function everySplit(solid: string): PersonName[] {
  const letters = graphemes(solid);
  return letters.slice(1).map((_, index) => ({
    family: letters.slice(0, index + 1).join(''),
    given: letters.slice(index + 1).join(''),
  }));
}

const isSameName = (one: PersonName, other: PersonName): boolean =>
  one.family === other.family && one.given === other.given;

/** Exactly this name first, then its other forms; the same among the earlier rows; then somebody new. */
function whoChoices(name: PersonName, member: PastedMember, planning: Planning): WhoChoice[] {
  const sought = member.registered ?? name;
  const key = nameKey(sought.family + sought.given);
  const printed = (registered: PersonName) => (isSameName(registered, name) ? null : name);
  const exactFirst = <T extends { readonly name: PersonName }>(found: readonly T[]) => [
    ...found.filter((one) => isSameName(one.name, sought)),
    ...found.filter((one) => !isSameName(one.name, sought)),
  ];
  return [
    ...exactFirst(planning.peopleByKey.get(key) ?? []).map((person) => ({
      kind: 'registered' as const,
      person,
      printedName: printed(person.name),
    })),
    ...exactFirst(planning.earlier.get(key) ?? []).map((one) => ({
      kind: 'earlier' as const,
      member: one.member,
      name: one.name,
      printedName: printed(one.name),
    })),
    { kind: 'new' },
  ];
}

function suggested(choices: readonly WhoChoice[], member: PastedMember, planning: Planning): number | null {
  const registered = choices.filter((choice) => choice.kind === 'registered');
  if (registered.length === 0) return suggestedEarlier(choices, member);
  const exact = registered.filter(
    ({ person, printedName }) =>
      printedName === null || member.registered !== null || isSolidly(person.name, member),
  );
  if (exact.length === 1 || registered.length === 1) return 0;
  const fits = (exact.length > 0 ? exact : registered).flatMap(({ person }) => {
    const seat = seatOf(member, person, planning);
    if (!seat || planning.taken.has(takenKey(member, person.id))) return [];
    const name = seat.printedName ?? person.name;
    return [{ person, count: seatDifferences(member, name, seat, person, planning.date).length }];
  });
  const best = fits.toSorted((one, other) => one.count - other.count)[0];
  return best ? choices.findIndex((one) => one.kind === 'registered' && one.person === best.person) : null;
}

/** Without a blank, 髙塚 may be 髙 塚 as well as one who is entered undivided: the seats tell, not the split that was found. */
function isSolidly(name: PersonName, { split }: PastedMember): boolean {
  const solid = ({ family, given }: PersonName) => family + given;
  return split.certainty !== 'written' && solid(name) === solid(split.name);
}

/** Two people whose names are read differently are two. */
function suggestedEarlier(choices: readonly WhoChoice[], member: PastedMember): number {
  const same = choices.findIndex((one) => one.kind === 'earlier' && !areReadDifferently(one.member, member));
  return same === -1 ? choices.length - 1 : same;
}

function areReadDifferently(one: PastedMember, other: PastedMember): boolean {
  const [first, second] = [nameText(one.reading), nameText(other.reading)];
  return first !== '' && second !== '' && first !== second;
}

function isPerhapsAnother(
  choice: WhoChoice | undefined,
  member: PastedMember,
  { earlier }: Planning,
  name: PersonName,
): boolean {
  if (choice?.kind === 'earlier')
    return choice.member.line !== member.line && choice.member.title.trim() !== member.title.trim();
  return choice?.kind === 'new' && (earlier.get(nameKey(name.family + name.given)) ?? []).length > 0;
}

const takenKey = ({ bodyId }: PastedMember, who: string): string => `${bodyId} ${who}`;

function hindranceOf(
  choice: WhoChoice | undefined,
  member: PastedMember,
  { taken }: Planning,
  { declined }: PasteDecisions,
  isDecided: boolean,
): PlannedRow['hindrance'] {
  if (declined.has(member.key)) return 'declined';
  if (!choice) return 'whoUndecided';
  const key = takenKey(member, whoKey(choice, member));
  // Whoever said that somebody is new has said that this is not the other person of the same name.
  if (taken.has(key) && !(choice.kind === 'new' && isDecided)) return 'repeated';
  taken.add(key);
  return null;
}

/** Names a person within one import: the registered one, or the line on which the new one stands first. */
export function whoKey(choice: WhoChoice, member: PastedMember): string {
  if (choice.kind === 'registered') return choice.person.id;
  return `line ${choice.kind === 'new' ? member.line : choice.member.line}`;
}
