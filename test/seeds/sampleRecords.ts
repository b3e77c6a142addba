import { type SampleBody, shimane2021 } from '../../electron/usecases/sample/shimane2021.ts';
import type { Body } from '../../shared/council/body.ts';
import { newBody } from '../../shared/council/newBody.ts';
import type { Consultation } from '../../shared/letter/consultation.ts';
import { agendaKindOf } from '../../shared/meeting/agendaKinds.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/meeting.ts';
import type { Membership } from '../../shared/roster/membership.ts';
import type { Person } from '../../shared/roster/person.ts';

/** The sample as records, for computations that need no library. Ids tell what they are. */
const body = (id: string, parentId: string | null, position: number, fields: SampleBody): Body => ({
  id,
  revision: 1,
  position,
  ...newBody({ parentId, kind: fields.kind, name: fields.name, shortName: fields.shortName }),
});

export const sampleSubcommittees: readonly Body[] = shimane2021.subcommittees.map((fields, index) =>
  body(`subcommittee-${index + 1}`, 'group', index + 1, fields),
);

export const sampleBodies: readonly Body[] = [
  body('council', null, 1, shimane2021.council),
  body('group', 'council', 1, shimane2021.group),
  ...sampleSubcommittees,
];

const appointments = shimane2021.subcommittees.flatMap(({ appointments }, index) =>
  appointments.map((appointment) => ({ ...appointment, bodyId: `subcommittee-${index + 1}` })),
);

const personId = ({ name }: Pick<Person, 'name'>): string => `person-${name.family}${name.given}`;

export const samplePeople: readonly Person[] = [
  ...new Map(
    appointments.map(({ name, reading, readingCertainty }) => {
      const id = personId({ name });
      return [id, { id, revision: 1, name, reading, readingCertainty, variants: [], formerNames: [] }];
    }),
  ).values(),
];

export const sampleMemberships: readonly Membership[] = appointments.map((appointment, index) => ({
  id: `membership-${index + 1}`,
  revision: 1,
  personId: personId(appointment),
  bodyId: appointment.bodyId,
  side: appointment.side,
  title: appointment.title,
  printedName: appointment.printedName,
  appointedOn: appointment.appointedOn,
  endedOn: null,
  endReason: '',
  predecessorId: null,
  isSubstitute: false,
  termEndsOn: null,
  laterTitles: [],
  roles: [],
  handPosition: null,
}));

export const sampleMeeting: Meeting = {
  id: 'meeting',
  revision: 1,
  ...shimane2021.meeting,
  ...{ distributedOn: null, openedOn: null, closedOn: null },
  bodyIds: sampleSubcommittees.slice(0, 5).map(({ id }) => id),
};

export const sampleAgenda: readonly AgendaItem[] = shimane2021.agenda.map((text, index) => ({
  id: `item-${index + 1}`,
  revision: 1,
  meetingId: 'meeting',
  text,
  kind: agendaKindOf(text),
  isSubItem: false,
  bodyIds: [],
}));

export const sampleConsultation: Consultation = { id: 'letter', revision: 1, ...shimane2021.consultation };
