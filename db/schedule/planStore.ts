import type { Changed } from '../../shared/contract/record.ts';
import { type Plan, type PlanFields, planSchema } from '../../shared/schedule/plan.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { RowPatch, WritableLibrary } from '../library/writableLibrary.ts';
import type { SchedulePlanTable } from './scheduleTables.ts';

function rowToPlan(row: SchedulePlanTable): Plan {
  return planSchema.parse({
    id: row.id,
    revision: row.revision,
    chainKey: row.chain_key,
    meetingId: row.meeting_id,
    consultationId: row.consultation_id,
    bodyId: row.body_id,
    title: row.title,
    start: row.start,
    inputs: JSON.parse(row.inputs),
    agreed: JSON.parse(row.agreed),
    done: JSON.parse(row.done),
  });
}

const json = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

function fieldsToRow(fields: Changed<PlanFields>): RowPatch<'schedule_plan'> {
  return {
    chain_key: fields.chainKey,
    meeting_id: fields.meetingId,
    consultation_id: fields.consultationId,
    body_id: fields.bodyId,
    title: fields.title,
    start: fields.start,
    inputs: json(fields.inputs),
    agreed: json(fields.agreed),
    done: json(fields.done),
  };
}

/** All plans, in the order in which they were made. */
export async function listPlans(library: ReadableLibrary): Promise<Plan[]> {
  const rows = await library.selectFrom('schedule_plan').selectAll().orderBy('id').execute();
  return rows.map(rowToPlan);
}

export async function findPlan(library: ReadableLibrary, id: string): Promise<Plan | null> {
  const row = await library.selectFrom('schedule_plan').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToPlan(row) : null;
}

export function insertPlan(library: WritableLibrary, fields: PlanFields) {
  return library.insert('schedule_plan', {
    chain_key: fields.chainKey,
    meeting_id: fields.meetingId,
    consultation_id: fields.consultationId,
    body_id: fields.bodyId,
    title: fields.title,
    start: fields.start,
    inputs: JSON.stringify(fields.inputs),
    agreed: JSON.stringify(fields.agreed),
    done: JSON.stringify(fields.done),
  });
}

export function updatePlan(
  library: WritableLibrary,
  id: string,
  revision: number,
  fields: Changed<PlanFields>,
) {
  return library.update('schedule_plan', id, revision, fieldsToRow(fields));
}

export function removePlan(library: WritableLibrary, id: string, revision: number) {
  return library.remove('schedule_plan', id, revision);
}
