import {
  type FindingDecision,
  type FindingSubject,
  findingDecisionSchema,
} from '../../shared/proofreading/findingDecision.ts';
import type { ReadableLibrary } from '../library/readableLibrary.ts';
import type { WritableLibrary } from '../library/writableLibrary.ts';
import type { FindingDecisionTable } from './proofreadingTables.ts';

function rowToDecision({ id, revision, key, texts }: FindingDecisionTable): FindingDecision {
  return findingDecisionSchema.parse({ id, revision, key, texts: JSON.parse(texts) });
}

/** All decisions, in the order in which they were made. */
export async function listFindingDecisions(library: ReadableLibrary): Promise<FindingDecision[]> {
  const rows = await library.selectFrom('finding_decision').selectAll().orderBy('id').execute();
  return rows.map(rowToDecision);
}

/** Every decision on the finding of this key, whatever the texts were. */
export async function findDecisionsOn(library: ReadableLibrary, key: string): Promise<FindingDecision[]> {
  const rows = await library.selectFrom('finding_decision').selectAll().where('key', '=', key).execute();
  return rows.map(rowToDecision);
}

export function insertFindingDecision(library: WritableLibrary, { key, texts }: FindingSubject) {
  return library.insert('finding_decision', { key, texts: JSON.stringify(texts) });
}

export function removeFindingDecision(library: WritableLibrary, id: string, revision: number) {
  return library.remove('finding_decision', id, revision);
}
