import { addBodyRules } from './council/addBodyRules.ts';
import { createCouncilTables } from './council/councilTables.ts';
import { createLetterTables } from './letter/letterTables.ts';
import { createLibraryTables } from './library/libraryTables.ts';
import { addMaterialHandling, addMeetingCourseAndMaterials } from './meeting/materialTables.ts';
import { createMeetingTables } from './meeting/meetingTables.ts';
import type { Migration } from './migration.ts';
import { createOfficeTables } from './office/officeTables.ts';
import { addPacketEditions, createPacketTables } from './packet/packetTables.ts';
import { createProofreadingTables } from './proofreading/proofreadingTables.ts';
import { addTermsAndContacts, createRosterTables } from './roster/rosterTables.ts';
import { createScheduleTables } from './schedule/scheduleTables.ts';
import { createTextPaperTables } from './textPaper/textPaperTables.ts';

/**
 * Every step from an empty file to today's structure. The first is version 1; new steps go to the end. Each needs
 * its exercise in test/db/migrations.test.ts.
 */
export const migrations: readonly Migration[] = [
  createLibraryTables,
  createCouncilTables,
  createRosterTables,
  createMeetingTables,
  createPacketTables,
  createProofreadingTables,
  addBodyRules,
  addMeetingCourseAndMaterials,
  createOfficeTables,
  createLetterTables,
  createTextPaperTables,
  addTermsAndContacts,
  createScheduleTables,
  addMaterialHandling,
  addPacketEditions,
];
