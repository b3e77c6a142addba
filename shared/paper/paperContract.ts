import { z } from 'zod';
import { onHost } from '../contract/channel.ts';
import { consultationPaperSchema } from '../letter/consultationPaper.ts';
import {
  agendaPaperSchema,
  coverPaperSchema,
  handoutsPaperSchema,
  materialsListPaperSchema,
  meetingRosterPaperSchema,
} from '../meeting/meetingPapers.ts';
import { specimenPaperSchema } from '../office/specimenPaper.ts';
import { slipPaperSchema } from '../packet/slipPaper.ts';
import { rosterChangesPaperSchema, rosterPaperSchema, seatMatrixPaperSchema } from '../roster/rosterPaper.ts';
import { scheduleTablePaperSchema, timelinePaperSchema } from '../schedule/schedulePaper.ts';
import { textPaperPaperSchema } from '../textPaper/textPaperPaper.ts';
import { attendancePaperSchema, nameCardsPaperSchema } from './attendancePaper.ts';

/** Which paper (紙面) is meant, and of what. Each feature adds its own in one line. */
export const paperSchema = z.discriminatedUnion('kind', [
  coverPaperSchema,
  agendaPaperSchema,
  materialsListPaperSchema,
  handoutsPaperSchema,
  meetingRosterPaperSchema,
  rosterPaperSchema,
  rosterChangesPaperSchema,
  seatMatrixPaperSchema,
  consultationPaperSchema,
  textPaperPaperSchema,
  attendancePaperSchema,
  nameCardsPaperSchema,
  scheduleTablePaperSchema,
  timelinePaperSchema,
  specimenPaperSchema,
  slipPaperSchema,
]);
export type Paper = z.infer<typeof paperSchema>;
export type PaperKind = Paper['kind'];

/** Where a file went, or null when the user closed the dialog. */
const savedSchema = z.object({ path: z.string() }).nullable();

/** 紙面: printing and writing out. The preview's bytes travel by the app's protocol (see paperPath). */
export const paperContract = {
  'paper.savePdf': onHost(z.object({ paper: paperSchema }), savedSchema),
  'paper.saveWord': onHost(z.object({ paper: paperSchema }), savedSchema),
  'paper.saveExcel': onHost(z.object({ paper: paperSchema }), savedSchema),
  /** Opens the system's print dialog. */
  'paper.print': onHost(z.object({ paper: paperSchema }), z.object({})),
};
