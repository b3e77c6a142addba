import { graphemes } from '../text/graphemes.ts';
import { nameKey } from './nameKey.ts';
import type { PastedMember } from './pastedRoster.ts';
import type { Person, PersonName } from './person.ts';
import type { Appointment } from './rosterContract.ts';

/** Who a name on a roster may be. */
export type WhoChoice =
  | {
      readonly kind: 'registered';
      readonly person: Person;
      /** The name in the form that was pasted, where the registered form differs (眞・真). */
      readonly printedName: PersonName | null;
    }
  | { readonly kind: 'new' };

/** What the user decided about one pasted row; what is absent stands as suggested. */
export interface PasteDecision {
  /** Index into the row's `names`. */
  readonly name?: number;
  /** Index into the row's `choices`. */
  readonly who?: number;
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
  /** Why the row is not added: the person sits in the body already, or stands in an earlier row. */
  readonly hindrance: 'alreadySeated' | 'repeated' | 'whoUndecided' | null;
}

/**
 * Finds for every pasted row who is meant. One registered person of exactly this name is that person; one whose name
 * differs in the form of a character only is suggested, printed as pasted; several are left to the user.
 *
 * @param seated ids of the people who hold a seat in the body on the day
 */
export function planAppointments(
  members: readonly PastedMember[],
  people: readonly Person[],
  seated: ReadonlySet<string>,
  decisions: ReadonlyMap<number, PasteDecision> = new Map(),
): PlannedRow[] {
  const peopleByKey = Map.groupBy(people, ({ name }) => nameKey(name.family + name.given));
  const earlier = new Set<string>();
  return members.map((member) => {
    const decision = decisions.get(member.line) ?? {};
    const names = namesOf(member);
    const nameIndex = decision.name ?? 0;
    const name = names[nameIndex] ?? member.split.name;
    const choices = whoChoices(name, peopleByKey.get(nameKey(name.family + name.given)) ?? []);
    const whoIndex = decision.who ?? suggested(choices);
    const choice = whoIndex === null ? undefined : choices[whoIndex];
    const hindrance = hindranceOf(choice, name, decision.who !== undefined, seated, earlier);
    const nameIsGuess =
      decision.name === undefined && ['guessed', 'unsplit'].includes(member.split.certainty);
    return { member, names, nameIndex, nameIsGuess, choices, whoIndex, hindrance };
  });
}

/** The rows that are added, as the command takes them. */
export function appointmentsOf(rows: readonly PlannedRow[]): Appointment[] {
  return rows.flatMap(({ member, names, nameIndex, choices, whoIndex, hindrance }) => {
    const choice = whoIndex === null ? undefined : choices[whoIndex];
    if (!choice || hindrance !== null) return [];
    const { side, title, appointedOn, role, reading } = member;
    const name = names[nameIndex] ?? member.split.name;
    const registered = choice.kind === 'registered' ? choice : null;
    return [
      {
        who: registered ? { kind: 'registered', personId: registered.person.id } : { kind: 'new' },
        name: registered?.person.name ?? name,
        reading,
        readingCertainty: 'confirmed',
        printedName: registered?.printedName ?? null,
        side,
        title,
        appointedOn,
        role,
      },
    ];
  });
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

/** Exactly this name first, then its other forms, then somebody new. */
function whoChoices(name: PersonName, sameKey: readonly Person[]): WhoChoice[] {
  const isExact = (person: Person) => person.name.family === name.family && person.name.given === name.given;
  const registered = (person: Person, printedName: PersonName | null) =>
    ({ kind: 'registered', person, printedName }) as const;
  return [
    ...sameKey.filter(isExact).map((person) => registered(person, null)),
    ...sameKey.filter((person) => !isExact(person)).map((person) => registered(person, name)),
    { kind: 'new' },
  ];
}

function suggested(choices: readonly WhoChoice[]): number | null {
  const registered = choices.filter((choice) => choice.kind === 'registered');
  const exact = registered.filter(({ printedName }) => printedName === null);
  if (exact.length === 1 || registered.length === 1) return 0;
  return registered.length === 0 ? 0 : null;
}

function hindranceOf(
  choice: WhoChoice | undefined,
  { family, given }: PersonName,
  isDecided: boolean,
  seated: ReadonlySet<string>,
  earlier: Set<string>,
): PlannedRow['hindrance'] {
  if (!choice) return 'whoUndecided';
  const isNew = choice.kind === 'new';
  // Whoever said that somebody is new has said that this is not the other person of the same name.
  if (isNew && isDecided) return null;
  const key = isNew ? `${family} ${given}` : choice.person.id;
  if (seated.has(key)) return 'alreadySeated';
  if (earlier.has(key)) return 'repeated';
  earlier.add(key);
  return null;
}
