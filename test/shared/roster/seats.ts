import type { BodyTemplateKey } from '../../../shared/council/body.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';
import { bodySeatRule } from '../../../shared/roster/bodySeatRule.ts';
import type { HeldRole, MemberRole, Membership } from '../../../shared/roster/membership.ts';
import type { Person, PersonName } from '../../../shared/roster/person.ts';
import type { SeatRule } from '../../../shared/roster/seatCalendar.ts';

/** `飯塚 弘` as family and given name. */
export function name(text: string): PersonName {
  const [family = '', given = ''] = text.split(' ');
  return { family, given };
}

/** Example: `person('p1', '飯塚 弘', 'いいづか ひろし')` */
export function person(id: string, written: string, reading = '', other: Partial<Person> = {}): Person {
  return {
    id,
    revision: 1,
    name: name(written),
    reading: name(reading),
    readingCertainty: 'confirmed',
    variants: [],
    formerNames: [],
    ...other,
  };
}

/** A seat in the body `body` that is held since ever. Example: `seat('p1', { side: 'worker' })` */
export function seat(personId: string, other: Partial<Membership> = {}): Membership {
  return {
    id: `seat of ${personId}`,
    revision: 1,
    personId,
    bodyId: 'body',
    side: 'public_interest',
    title: '',
    printedName: null,
    appointedOn: null,
    endedOn: null,
    endReason: '',
    predecessorId: null,
    isSubstitute: false,
    termEndsOn: null,
    laterTitles: [],
    roles: [],
    handPosition: null,
    ...other,
  };
}

/** A role that is held as long as the seat. */
export function always(role: MemberRole): HeldRole {
  return { role, from: null, until: null };
}

/** What a body of this template says about its seats, as long as it is not abolished otherwise. */
export function ruleOf(template: BodyTemplateKey, abolishedOn: string | null = null): SeatRule {
  return bodySeatRule({ term: startingRule(template, '').term, abolishedOn });
}
