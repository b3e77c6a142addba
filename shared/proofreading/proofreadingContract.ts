import { z } from 'zod';
import { command, read } from '../contract/channel.ts';
import { targetSchema } from '../contract/record.ts';
import { findingDecisionSchema, findingSubjectSchema } from './findingDecision.ts';

/** 校閲 */
export const proofreadingContract = {
  /** Every decision ever made and not taken back; whether it holds is asked with the texts of today (decisionAbout). */
  'proofreading.decisions': read(z.object({}), z.array(findingDecisionSchema)),
  /** Says that the texts of a finding are right as they are. Said before, it changes nothing. */
  'proofreading.accept': command('指摘の確認', findingSubjectSchema, z.object({})),
  /** Opens a finding again that was accepted. */
  'proofreading.reopen': command('指摘の確認の取消し', targetSchema, z.object({})),
};
