import { councilContract } from '../../shared/council/councilContract.ts';
import { handoverContract } from '../../shared/handover/handoverContract.ts';
import { historyContract } from '../../shared/history/historyContract.ts';
import { letterContract } from '../../shared/letter/letterContract.ts';
import { libraryContract } from '../../shared/library/libraryContract.ts';
import { meetingContract } from '../../shared/meeting/meetingContract.ts';
import { officeContract } from '../../shared/office/officeContract.ts';
import { packetContract } from '../../shared/packet/packetContract.ts';
import { proofreadingContract } from '../../shared/proofreading/proofreadingContract.ts';
import { rosterContract } from '../../shared/roster/rosterContract.ts';
import { rosterImportContract } from '../../shared/roster/rosterImportContract.ts';
import { sampleContract } from '../../shared/sample/sampleContract.ts';
import { scheduleContract } from '../../shared/schedule/scheduleContract.ts';
import { textPaperContract } from '../../shared/textPaper/textPaperContract.ts';
import { attachmentUseCases } from './attachment/attachmentUseCases.ts';
import type { UseCases } from './contexts.ts';
import { councilUseCases } from './council/councilUseCases.ts';
import { handoverUseCases } from './handover/handoverUseCases.ts';
import { historyUseCases } from './history/historyUseCases.ts';
import { internalContract } from './internalContract.ts';
import { letterUseCases } from './letter/letterUseCases.ts';
import { libraryUseCases } from './library/libraryUseCases.ts';
import { meetingUseCases } from './meeting/meetingUseCases.ts';
import { officeUseCases } from './office/officeUseCases.ts';
import { packetUseCases } from './packet/packetUseCases.ts';
import { paperUseCases } from './paper/paperUseCases.ts';
import { sheetUseCases } from './paper/sheetUseCases.ts';
import { proofreadingUseCases } from './proofreading/proofreadingUseCases.ts';
import { rosterImportUseCases } from './roster/rosterImportUseCases.ts';
import { rosterUseCases } from './roster/rosterUseCases.ts';
import { sampleUseCases } from './sample/sampleUseCases.ts';
import { scheduleUseCases } from './schedule/scheduleUseCases.ts';
import { textPaperUseCases } from './textPaper/textPaperUseCases.ts';

const { 'packet.bind': _bind, 'packet.save': _save, ...packetReads } = packetContract;
const { 'handover.give': _give, 'handover.open': _openHandover, ...handoverReads } = handoverContract;
const {
  'roster.openFile': _open,
  'roster.readFile': _read,
  'roster.saveFile': _write,
  ...rosterImports
} = rosterImportContract;

const {
  'schedule.openHolidays': _choose,
  'schedule.saveCalendarFile': _export,
  ...schedules
} = scheduleContract;

/** Every channel that the library's thread answers. A feature adds its own in one line. */
export const workerContract = {
  ...libraryContract,
  ...historyContract,
  ...councilContract,
  ...rosterContract,
  ...rosterImports,
  ...meetingContract,
  ...packetReads,
  ...handoverReads,
  ...proofreadingContract,
  ...sampleContract,
  ...officeContract,
  ...letterContract,
  ...textPaperContract,
  ...schedules,
  ...internalContract,
};

/** The function behind each of them; a missing one does not compile. */
export const useCases: UseCases<typeof workerContract> = {
  ...libraryUseCases,
  ...historyUseCases,
  ...councilUseCases,
  ...rosterUseCases,
  ...rosterImportUseCases,
  ...meetingUseCases,
  ...attachmentUseCases,
  ...handoverUseCases,
  ...packetUseCases,
  ...paperUseCases,
  ...sheetUseCases,
  ...proofreadingUseCases,
  ...sampleUseCases,
  ...officeUseCases,
  ...letterUseCases,
  ...textPaperUseCases,
  ...scheduleUseCases,
};
