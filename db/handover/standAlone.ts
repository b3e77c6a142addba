import Database from 'better-sqlite3';
import { listBodies } from '../council/councilStore.ts';
import { listConsultations } from '../letter/consultationStore.ts';
import { kyselyOn } from '../library/kyselyOn.ts';
import { migrateDatabase } from '../library/migrateDatabase.ts';
import { type ReadableLibrary, readableLibrary } from '../library/readableLibrary.ts';
import { rowStatements } from '../library/rowStatements.ts';
import { listAgenda } from '../meeting/agendaStore.ts';
import { listMaterials } from '../meeting/materialStore.ts';
import { listMeetings } from '../meeting/meetingStore.ts';
import { migrations } from '../migrations.ts';
import { listBoundPackets } from '../packet/packetStore.ts';
import { listFindingDecisions } from '../proofreading/findingDecisionStore.ts';
import { listMemberships } from '../roster/membershipStore.ts';
import { listPeople } from '../roster/personStore.ts';
import { listRosterSettings } from '../roster/rosterSettingStore.ts';
import { listChainAmounts, listOwnChains } from '../schedule/chainStore.ts';
import { listPlans } from '../schedule/planStore.ts';
import { listTextPapers } from '../textPaper/textPaperStore.ts';
import type { CollectedRows } from './collected.ts';

/**
 * Makes an empty library of the rows in memory and reads all of it: what comes from elsewhere must not put anything into
 * a library at which its screens would fail. Throws where a row does not fit its table, points to nothing, or cannot be
 * read.
 */
export async function standAlone(rows: CollectedRows): Promise<void> {
  const connection = new Database(':memory:');
  try {
    migrateDatabase(connection, migrations);
    const statements = rowStatements(connection);
    connection.exec('begin');
    for (const [table, of] of rows) for (const row of of.values()) statements.insert(table, row);
    connection.exec('commit');
    await readAll(readableLibrary(kyselyOn(connection)));
  } finally {
    connection.close();
  }
}

async function readAll(library: ReadableLibrary): Promise<void> {
  const lists = [
    ...[listBodies, listPeople, listMemberships, listRosterSettings, listConsultations, listTextPapers],
    ...[listPlans, listOwnChains, listChainAmounts, listFindingDecisions],
  ];
  for (const list of lists) await list(library);
  for (const { id } of await listMeetings(library)) {
    await listAgenda(library, id);
    await listMaterials(library, id);
    await listBoundPackets(library, id);
  }
}
