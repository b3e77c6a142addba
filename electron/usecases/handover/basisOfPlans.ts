import type { CollectedRows } from '../../../db/handover/collected.ts';
import { listConsultations } from '../../../db/letter/consultationStore.ts';
import type { ReadableLibrary } from '../../../db/library/readableLibrary.ts';
import { listMaterials } from '../../../db/meeting/materialStore.ts';
import { listMeetings } from '../../../db/meeting/meetingStore.ts';
import { listPlans } from '../../../db/schedule/planStore.ts';
import type { ScheduleBasis } from '../../../shared/handover/handover.ts';
import { type CountedChain, scheduleBasis } from '../../../shared/handover/scheduleBasis.ts';
import type { MaterialContent } from '../../../shared/meeting/material.ts';
import { withInputs } from '../../../shared/schedule/chain.ts';
import { type ChainBook, chainOn } from '../../../shared/schedule/chainBook.ts';
import { planDays } from '../../../shared/schedule/planDays.ts';
import { calendarOfOffice, chainBookOf } from '../schedule/officeSchedule.ts';

/** What the days of the plans and schedules among handed-over rows rest on without going along. */
export async function basisOfPlans(library: ReadableLibrary, rows: CollectedRows): Promise<ScheduleBasis> {
  const [book, calendar] = [await chainBookOf(library), await calendarOfOffice(library)];
  const isHanded = (table: 'schedule_plan' | 'meeting', id: string) => rows.get(table)?.has(id) ?? false;
  const plans = (await listPlans(library)).filter(({ id }) => isHanded('schedule_plan', id));
  const meetings = await listMeetings(library);
  const subjects = { meetings, consultations: await listConsultations(library) };
  const planned = planDays(plans, book, calendar, subjects).flatMap(({ plan, chain, start }) =>
    chain && start !== null ? [{ chain: withInputs(chain, plan.inputs), start }] : [],
  );
  const printed: CountedChain[] = [];
  for (const { id } of meetings.filter((meeting) => isHanded('meeting', meeting.id)))
    for (const { paper } of await listMaterials(library, id)) printed.push(...countedOnPaper(paper, book));
  return scheduleBasis([...planned, ...printed], book, calendar);
}

/** The first and the last schedule of a printed table hold the days of all between them. */
function countedOnPaper(paper: MaterialContent | null, book: ChainBook): CountedChain[] {
  const starts =
    paper?.kind === 'scheduleTable'
      ? [paper.from, paper.to]
      : paper?.kind === 'timeline'
        ? [paper.start]
        : [];
  return starts.flatMap((start) => {
    const chain = paper && 'chainKey' in paper ? chainOn(book, paper.chainKey, start) : null;
    return chain ? [{ chain, start }] : [];
  });
}
