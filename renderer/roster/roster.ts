import type { OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Body } from '../../shared/council/body.ts';
import { isAbolished } from '../../shared/council/isAbolished.ts';
import { printedBodyNames } from '../../shared/council/printedBodyNames.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { FindingDecision } from '../../shared/proofreading/findingDecision.ts';
import { bodyFacts } from '../../shared/roster/bodyFacts.ts';
import { bodySeatRule } from '../../shared/roster/bodySeatRule.ts';
import { type DecidedFact, decidedFacts } from '../../shared/roster/decidedFacts.ts';
import type { Membership } from '../../shared/roster/membership.ts';
import { type RosterRow, rosterAt } from '../../shared/roster/rosterAt.ts';
import { rosterCharacters } from '../../shared/roster/rosterCharacters.ts';
import type { RosterFact } from '../../shared/roster/rosterFact.ts';
import { rosterFacts } from '../../shared/roster/rosterFacts.ts';
import {
  type RosterSetting,
  type RosterSettingFields,
  rosterSettingOf,
} from '../../shared/roster/rosterSetting.ts';
import { seatCalendar } from '../../shared/roster/seatCalendar.ts';

/** Everyone who is registered, each with all seats ever held. */
export type People = OutputOf<AppContract, 'roster.people'>;

/** The roster of a body on a day, and what it shows. */
export interface Roster {
  readonly body: Body;
  readonly date: string;
  readonly rows: readonly RosterRow[];
  /** Without those on which somebody decided. */
  readonly facts: readonly RosterFact[];
  readonly decided: readonly DecidedFact[];
  /** Every seat of the body, whenever held. */
  readonly memberships: readonly Membership[];
  readonly setting: RosterSettingFields;
  /** Whether a seat, of whatever body, is held on the day. */
  readonly isHeld: (seat: Membership) => boolean;
}

/**
 * @param bodies all of the day: names are printed with those above them
 * @param meetings those that a body which is abolished may not hold
 */
export function rosterOf(
  body: Body,
  bodies: readonly Body[],
  people: People,
  date: string,
  decisions: readonly FindingDecision[],
  {
    settings = [],
    meetings = [],
  }: { readonly settings?: readonly RosterSetting[]; readonly meetings?: readonly Meeting[] } = {},
): Roster {
  const all = people.flatMap(({ memberships }) => memberships);
  const memberships = all.filter(({ bodyId }) => bodyId === body.id);
  const { sides } = body.composition;
  const rules = new Map(bodies.map((one) => [one.id, bodySeatRule(one)]));
  const rule = bodySeatRule(body);
  const setting = rosterSettingOf(settings, body.id);
  const calendar = seatCalendar(all, (id) => rules.get(id));
  const rows = rosterAt(memberships, people, date, sides, { ...rule, order: setting.order });
  const facts = [
    // A body that is gone has no members, and that is as it should be.
    ...rosterFacts(body, all, people, date, (id) => rules.get(id)).filter(
      ({ kind }) => kind !== 'noMembers' || !isAbolished(body, date),
    ),
    ...bodyFacts(body, rows, date, meetings),
    ...rosterCharacters(printedBodyNames(bodies, body.id), sides, rows),
  ];
  const { open, decided } = decidedFacts(facts, decisions);
  return {
    body,
    date,
    rows,
    facts: open,
    decided,
    memberships,
    setting,
    isHeld: (seat) => calendar.isHeld(seat, date),
  };
}
