import { fiscalYearOf } from '../calendar/japaneseDate.ts';
import { type OfficeCalendar, OutOfCoverage } from '../calendar/officeCalendar.ts';
import type { Consultation } from '../letter/consultation.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { type Chain, withInputs } from './chain.ts';
import { type ChainBook, chainOn } from './chainBook.ts';
import { computeSchedule, type ScheduledStep } from './computeSchedule.ts';
import type { Plan } from './plan.ts';

/** What plans are attached to. */
export interface PlanSubjects {
  readonly meetings: readonly Pick<Meeting, 'id' | 'heldOn' | 'bodyIds'>[];
  readonly consultations: readonly Pick<Consultation, 'id' | 'date'>[];
}

/** A plan with its days as they are now. */
export interface PlanDays {
  readonly plan: Plan;
  /** With the days entered by hand; null where the chain is gone. */
  readonly chain: Chain | null;
  /** The day it is counted from; null where none is known yet. */
  readonly start: string | null;
  readonly bodyIds: readonly string[];
  readonly steps: readonly ScheduledStep[];
  /** Steps that fall on another day than was agreed to, or, null, that had no day when it was. */
  readonly changed: readonly { readonly step: ScheduledStep; readonly agreed: string | null }[];
  /** Why there are no days: beyond the calendar's data. */
  readonly outOfCoverage: boolean;
}

/** The days of each plan by the book of chains and the calendar. */
export function planDays(
  plans: readonly Plan[],
  book: ChainBook,
  calendar: OfficeCalendar,
  { meetings, consultations }: PlanSubjects,
): readonly PlanDays[] {
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const consultationOf = new Map(consultations.map((consultation) => [consultation.id, consultation]));
  const chainAt = chainsByYear(book);
  return plans.map((plan) => {
    const meeting = meetingOf.get(plan.meetingId ?? '');
    const start =
      plan.start ?? meeting?.heldOn ?? consultationOf.get(plan.consultationId ?? '')?.date ?? null;
    const known = start === null ? null : chainAt(plan.chainKey, start);
    const chain = known && withInputs(known, plan.inputs);
    const steps = chain && start !== null ? stepsOf(chain, start, calendar) : [];
    return {
      ...{ plan, chain, start },
      bodyIds: plan.bodyId === null ? (meeting?.bodyIds ?? []) : [plan.bodyId],
      steps: steps ?? [],
      changed: (steps ?? []).flatMap((step) => {
        const agreed = plan.agreed[step.key] ?? null;
        return agreed === step.date ? [] : [{ step, agreed }];
      }),
      outOfCoverage: steps === null,
    };
  });
}

/** Each chain of a fiscal year is looked up, and so compiled, once for all the plans that it has. */
function chainsByYear(book: ChainBook): (key: string, start: string) => Chain | null {
  const known = new Map<string, Chain | null>();
  return (key, start) => {
    const name = `${fiscalYearOf(start)} ${key}`;
    const chain = known.has(name) ? known.get(name) : chainOn(book, key, start);
    known.set(name, chain ?? null);
    return chain ?? null;
  };
}

function stepsOf(chain: Chain, start: string, calendar: OfficeCalendar): readonly ScheduledStep[] | null {
  try {
    return computeSchedule(chain, start, calendar).steps;
  } catch (error) {
    if (error instanceof OutOfCoverage) return null;
    throw error;
  }
}

/** The days of a schedule by step, as a plan agrees to them. */
export function daysByStep(steps: readonly ScheduledStep[]): Record<string, string> {
  return Object.fromEntries(steps.map(({ key, date }) => [key, date]));
}
